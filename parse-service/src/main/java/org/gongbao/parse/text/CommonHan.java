package org.gongbao.parse.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Han characters of everyday use: level one of GB/T 2312 (3,755) and, for texts in the traditional
 * form, of Big5 (5,401). Official texts are made of them; the same bytes read in a wrong charset
 * give rare ones.
 */
final class CommonHan {

  /** Level one fills rows 16 to 55 of the standard, 94 cells each; its last row is not full. */
  private static final BitSet SIMPLIFIED = characters("GB2312", 0xB0A1, 0xD7FE);

  private static final BitSet TRADITIONAL = characters("Big5", 0xA440, 0xC67E);

  private CommonHan() {}

  static boolean contains(char c) {
    return SIMPLIFIED.get(c);
  }

  /** Whether a text in the traditional form often has it. */
  static boolean containsTraditional(char c) {
    return TRADITIONAL.get(c);
  }

  private static BitSet characters(String charset, int first, int last) {
    BitSet characters = new BitSet(1 << 16);
    Charset standard = Charset.forName(charset);
    for (int code = first; code <= last; code++) {
      String read = new String(new byte[] {(byte) (code >> 8), (byte) code}, standard);
      if (read.length() == 1 && Character.isIdeographic(read.charAt(0))) {
        characters.set(read.charAt(0));
      }
    }
    return characters;
  }
}
