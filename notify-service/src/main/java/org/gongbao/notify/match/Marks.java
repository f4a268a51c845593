package org.gongbao.notify.match;

import java.util.Arrays;

/**
 * A set of numbers that remembers them in the order they came, so that it can be emptied without
 * wiping all of it. A bit a number, because it is asked far more often than the caches could serve
 * anything larger. For one thread.
 */
final class Marks {

  private long[] bits;
  private int[] list = new int[16];
  private int count;

  Marks(int space) {
    bits = new long[words(space)];
  }

  /** Empties it and makes room for numbers below so many. */
  void clear(int space) {
    for (int i = 0; i < count; i++) {
      bits[list[i] >>> 6] = 0;
    }
    count = 0;
    if (bits.length < words(space)) {
      bits = new long[words(space)];
    }
  }

  /** Adds a number; false if it was there. */
  boolean add(int number) {
    long bit = 1L << number;
    if ((bits[number >>> 6] & bit) != 0) {
      return false;
    }
    bits[number >>> 6] |= bit;
    if (count == list.length) {
      list = Arrays.copyOf(list, count * 2);
    }
    list[count++] = number;
    return true;
  }

  boolean contains(int number) {
    return (bits[number >>> 6] & 1L << number) != 0;
  }

  int count() {
    return count;
  }

  int get(int at) {
    return list[at];
  }

  private static int words(int space) {
    return (space + 63) / 64;
  }
}
