package org.gongbao.notify.match;

import java.util.Arrays;

/** Room in which a text is read. Reused; for one thread. */
final class Workspace {

  /** So many places of a text are worked on at a time: what is noted of them lies in the cache. */
  static final int WINDOW = 4096;

  private final int[] hashes = new int[WINDOW];
  private final int[] places = new int[WINDOW];
  private char[] signs = new char[WINDOW];

  /** The characters of a text; behind them stands what was there before. */
  char[] signs(String text) {
    int length = text.length();
    if (signs.length < length) {
      signs = new char[length + length / 4];
    }
    text.getChars(0, length, signs, 0);
    return signs;
  }

  /** For each place of a window the hash of the run of characters that begins there: 0 for none. */
  int[] hashes() {
    Arrays.fill(hashes, 0);
    return hashes;
  }

  /** Places of a window to look at again. */
  int[] places() {
    return places;
  }
}
