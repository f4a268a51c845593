package org.gongbao.parse.topic;

/**
 * What a run of characters means where it occurs, written as one number; one run may mean several
 * things. Tens of thousands of occurrences are looked at in a gazette, and numbers in a row are
 * read faster than objects all over the heap.
 */
final class Meaning {

  /** The clause around it is a formula. */
  static final long FORMULA = 2;

  /** It opens a list of organs that bear a duty. */
  static final long DUTY = 3;

  private static final int PART = 0;
  private static final int MASK = 1;
  private static final int KIND_BITS = 2;
  private static final int PART_BITS = 6;
  private static final int TOPIC_BITS = 24;

  private Meaning() {}

  /** A word of a pack's term, or one of the words that must meet in a sentence. */
  static long part(Term term, int part) {
    long place = (long) term.id() << TOPIC_BITS | term.topic();
    return (place << PART_BITS | part) << KIND_BITS | PART;
  }

  /** Words inside this run are not counted for one topic. */
  static long mask(int topic) {
    return (long) topic << (PART_BITS + KIND_BITS) | MASK;
  }

  /** Words inside this run are not counted for any topic. */
  static long maskOfAll() {
    return mask((1 << TOPIC_BITS) - 1);
  }

  static boolean isPart(long meaning) {
    return kind(meaning) == PART;
  }

  static boolean isMask(long meaning) {
    return kind(meaning) == MASK;
  }

  static boolean isMaskOfAll(long meaning) {
    return meaning == maskOfAll();
  }

  /** Whether it keeps words around it from being counted. */
  static boolean silences(long meaning) {
    return meaning == FORMULA || meaning == DUTY;
  }

  /** The topic of a part or a mask. */
  static int topic(long meaning) {
    return (int) (meaning >>> (PART_BITS + KIND_BITS)) & (1 << TOPIC_BITS) - 1;
  }

  /** The term of a part, by its number. */
  static int term(long meaning) {
    return (int) (meaning >>> (TOPIC_BITS + PART_BITS + KIND_BITS));
  }

  /** Which of its term's words a part is. */
  static int partNumber(long meaning) {
    return (int) (meaning >>> KIND_BITS) & (1 << PART_BITS) - 1;
  }

  private static int kind(long meaning) {
    return (int) meaning & (1 << KIND_BITS) - 1;
  }
}
