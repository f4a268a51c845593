package org.gongbao.parse.topic;

/**
 * One alternative of a pack: a word, several words of one sentence, or a law.
 *
 * @param id its number among all terms
 * @param topic index of its pack
 * @param weight how surely it speaks of the topic
 * @param words as the pack writes them, joined by +
 * @param parts how many words must meet in one sentence
 * @param isLaw whether it counts inside a cited title too
 */
record Term(int id, int topic, double weight, String words, int parts, boolean isLaw) {

  /** A law or standard of the topic weighs as a good word does. */
  static final double LAW_WEIGHT = 2;

  /** From this weight on a word speaks of the topic by itself; weaker ones only support it. */
  private static final double PLAIN = 2;

  boolean isPlain() {
    return weight >= PLAIN;
  }
}
