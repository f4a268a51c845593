package org.gongbao.notify.match;

/**
 * A set of phrases, numbered from 0, that finds all of them in a text in one reading: for each
 * place and each length that occurs, a bit filter small enough for the processor's cache says no to
 * nearly all runs of characters, and a hash table answers for the rest by comparing characters.
 * Phrases longer than {@value #MAX_RUN} are found by their first {@value #MAX_RUN} characters.
 * Immutable.
 */
final class PhraseTable {

  /**
   * So few phrases are found faster one by one: the virtual machine searches with wide registers.
   */
  static final int FEW = 8;

  /** Longest run of characters that is hashed. */
  static final int MAX_RUN = 8;

  private final char[] characters;
  private final int[] starts;
  private final int[] buckets;
  private final int[] fingerprints;
  private final int[] nextWithSameRun;
  private final long[] filter;
  private final boolean[] hasLength;
  private final int longestRun;
  private final String[] few;

  /**
   * Builds the table.
   *
   * @param characters of all phrases, one after the other
   * @param starts where each begins, and the end of the last
   */
  PhraseTable(char[] characters, int[] starts) {
    this.characters = characters;
    this.starts = starts;
    int count = starts.length - 1;
    int size = Integer.highestOneBit(Math.max(8, count * 2)) * 2;
    this.buckets = new int[size];
    this.fingerprints = new int[size];
    this.nextWithSameRun = new int[count];
    this.filter = new long[Math.max(1, size / 8)];
    this.hasLength = new boolean[MAX_RUN + 1];
    int longest = 0;
    for (int phrase = 0; phrase < count; phrase++) {
      int run = Math.min(length(phrase), MAX_RUN);
      hasLength[run] = true;
      longest = Math.max(longest, run);
      insert(phrase, hash(characters, starts[phrase], run));
    }
    this.longestRun = longest;
    this.few = new String[count <= FEW ? count : 0];
    for (int phrase = 0; phrase < few.length; phrase++) {
      few[phrase] = text(phrase);
    }
  }

  int size() {
    return nextWithSameRun.length;
  }

  int length(int phrase) {
    return starts[phrase + 1] - starts[phrase];
  }

  String text(int phrase) {
    return new String(characters, starts[phrase], length(phrase));
  }

  /** Tells each phrase that occurs, in any order; one that occurs again may be told again. */
  void find(String text, char[] buffer, Found found) {
    if (size() <= FEW) {
      for (int phrase = 0; phrase < few.length; phrase++) {
        if (text.contains(few[phrase])) {
          found.phrase(phrase);
        }
      }
      return;
    }
    text.getChars(0, text.length(), buffer, 0);
    scan(buffer, text.length(), found);
  }

  /** Tells each place where a phrase begins; a phrase that occurs again is told again. */
  private void scan(char[] text, int length, Found found) {
    for (int from = 0; from < length; from++) {
      long hash = 0;
      int longest = Math.min(longestRun, length - from);
      for (int run = 1; run <= longest; run++) {
        hash = extend(hash, text[from + run - 1]);
        if (hasLength[run]) {
          long mixed = mix(hash, run);
          if (mayHave(mixed)) {
            probe(mixed, text, from, length, run, found);
          }
        }
      }
    }
  }

  private void probe(long mixed, char[] text, int from, int length, int run, Found found) {
    int mask = buckets.length - 1;
    int fingerprint = fingerprint(mixed);
    for (int at = (int) mixed & mask; buckets[at] != 0; at = at + 1 & mask) {
      if (fingerprints[at] == fingerprint && startsWith(buckets[at] - 1, text, from, run)) {
        for (int phrase = buckets[at] - 1; phrase >= 0; phrase = nextWithSameRun[phrase]) {
          if (length(phrase) <= run || occurs(phrase, text, from, length)) {
            found.phrase(phrase);
          }
        }
        return;
      }
    }
  }

  private boolean startsWith(int phrase, char[] text, int from, int run) {
    int start = starts[phrase];
    if (Math.min(length(phrase), MAX_RUN) != run) {
      return false;
    }
    for (int i = 0; i < run; i++) {
      if (characters[start + i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private boolean occurs(int phrase, char[] text, int from, int length) {
    int wanted = length(phrase);
    if (from + wanted > length) {
      return false;
    }
    for (int i = MAX_RUN; i < wanted; i++) {
      if (characters[starts[phrase] + i] != text[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void insert(int phrase, long mixed) {
    int mask = buckets.length - 1;
    int run = Math.min(length(phrase), MAX_RUN);
    int fingerprint = fingerprint(mixed);
    nextWithSameRun[phrase] = -1;
    int at = (int) mixed & mask;
    while (buckets[at] != 0) {
      int other = buckets[at] - 1;
      if (fingerprints[at] == fingerprint && startsWith(other, characters, starts[phrase], run)) {
        nextWithSameRun[phrase] = other;
        break;
      }
      at = at + 1 & mask;
    }
    buckets[at] = phrase + 1;
    fingerprints[at] = fingerprint;
    filter[filterWord(mixed)] |= 1L << (mixed >>> 58);
  }

  private boolean mayHave(long mixed) {
    return (filter[filterWord(mixed)] >>> (mixed >>> 58) & 1) != 0;
  }

  private int filterWord(long mixed) {
    return (int) (mixed >>> 20) & filter.length - 1;
  }

  private static int fingerprint(long mixed) {
    return (int) (mixed >>> 32);
  }

  private static long hash(char[] characters, int from, int run) {
    long hash = 0;
    for (int i = 0; i < run; i++) {
      hash = extend(hash, characters[from + i]);
    }
    return mix(hash, run);
  }

  private static long extend(long hash, char next) {
    return (hash + next + 1) * 0x9E3779B97F4A7C15L;
  }

  private static long mix(long hash, int run) {
    long mixed = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L + run;
    return mixed ^ mixed >>> 32;
  }

  /** Told of phrases as they are found. */
  interface Found {
    void phrase(int phrase);
  }
}
