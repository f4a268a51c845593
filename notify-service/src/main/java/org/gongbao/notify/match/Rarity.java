package org.gongbao.notify.match;

import java.util.List;

/**
 * Roughly how often each pair of neighbouring characters was seen, to tell which phrase of an
 * interest is the rarest. It learns from the phrases of the interests: what many ask for is what
 * documents say. Pairs share counters by hash: a wrong guess costs time, never a match.
 */
final class Rarity {

  /** More counters than this are not worth their memory. */
  private static final int MOST_BITS = 18;

  private final int[] counts;
  private final int shift;

  Rarity(List<String> phrases) {
    int bits = Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(phrases.size()) + 3);
    shift = Integer.SIZE - bits;
    counts = new int[1 << bits];
    for (String phrase : phrases) {
      for (int i = 1; i < phrase.length(); i++) {
        counts[slot(phrase, i)]++;
      }
    }
  }

  /** How often the rarest pair of a phrase was seen; single characters count as very common. */
  int of(String phrase) {
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < phrase.length(); i++) {
      least = Math.min(least, counts[slot(phrase, i)]);
    }
    return least;
  }

  private int slot(String phrase, int second) {
    return (phrase.charAt(second - 1) * 31 + phrase.charAt(second)) * 0x9E3779B1 >>> shift;
  }
}
