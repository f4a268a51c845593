package org.gongbao.parse.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The 3,755 Han characters of everyday use, level one of GB/T 2312. Official texts are made of
 * them; the same bytes read in a wrong charset give rare ones.
 */
final class CommonHan {

  /** Level one fills rows 16 to 55 of the standard, 94 cells each; its last row is not full. */
  private static final int FIRST_ROW = 0xA0 + 16;

  private static final int LAST_ROW = 0xA0 + 55;
  private static final BitSet LEVEL_ONE = levelOne();

  private CommonHan() {}

  static boolean contains(char c) {
    return LEVEL_ONE.get(c);
  }

  private static BitSet levelOne() {
    BitSet characters = new BitSet(1 << 16);
    Charset standard = Charset.forName("GB2312");
    for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        String read = new String(new byte[] {(byte) row, (byte) cell}, standard);
        if (read.length() == 1 && Character.isIdeographic(read.charAt(0))) {
          characters.set(read.charAt(0));
        }
      }
    }
    return characters;
  }
}
