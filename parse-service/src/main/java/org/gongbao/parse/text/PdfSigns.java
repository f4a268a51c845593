package org.gongbao.parse.text;

import java.text.Normalizer;

/**
 * Signs as people write them. Fonts of PDFs often name a glyph by a rare twin that looks the same:
 * a radical for the character, an ellipsis of mathematics for that of prose.
 */
final class PdfSigns {

  private PdfSigns() {}

  static String usual(String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (isTwin(signs.charAt(i))) {
        return signs.chars().mapToObj(sign -> usual((char) sign)).reduce("", String::concat);
      }
    }
    return signs;
  }

  private static String usual(char sign) {
    if (sign == '\u22EF') {
      return "…";
    }
    return isTwin(sign)
        ? Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC)
        : "" + sign;
  }

  /** Radicals (2E80 to 2FDF), characters kept for other standards' sake (F900 to FAFF). */
  private static boolean isTwin(char sign) {
    return sign == '\u22EF'
        || sign >= '\u2E80' && sign <= '\u2FDF'
        || sign >= '\uF900' && sign <= '\uFAFF';
  }
}
