package org.gongbao.notify.match;

/**
 * Roughly how often each pair of neighbouring characters was seen, to tell which phrase of an
 * interest is the rarest. It learns from the phrases of the interests: what many ask for is what
 * documents say. Pairs share counters by hash: a wrong guess costs time, never a match.
 */
final class BigramCounts {

  private static final int BITS = 18;

  private final int[] counts = new int[1 << BITS];

  void add(CharSequence text) {
    for (int i = 1; i < text.length(); i++) {
      counts[slot(text.charAt(i - 1), text.charAt(i))]++;
    }
  }

  /** How often the rarest pair of a phrase was seen; single characters count as very common. */
  long estimate(CharSequence phrase) {
    long least = Integer.MAX_VALUE;
    for (int i = 1; i < phrase.length(); i++) {
      least = Math.min(least, counts[slot(phrase.charAt(i - 1), phrase.charAt(i))]);
    }
    return least;
  }

  private static int slot(char first, char second) {
    return (first * 31 + second) * 0x9E3779B1 >>> 32 - BITS;
  }
}
