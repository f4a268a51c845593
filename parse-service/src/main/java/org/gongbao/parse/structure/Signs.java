package org.gongbao.parse.structure;

import org.gongbao.contract.text.Folding;

/** Signs that scanners, word processors and publishers write in several ways. */
public final class Signs {

  private Signs() {}

  /** Whether it only keeps other signs apart; zero-width signs and byte order marks count too. */
  public static boolean isBlank(char sign) {
    return sign <= ' '
        || sign == '\u3000'
        || sign == '\u00A0'
        || sign == '\uFEFF'
        || sign >= '\u2000' && sign <= '\u200F';
  }

  /** The text without any blanks, so that letter-spaced words are whole again. */
  public static String tight(String text) {
    int at = 0;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder tight = new StringBuilder(text.length()).append(text, 0, at);
    for (; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!isBlank(sign)) {
        tight.append(sign);
      }
    }
    return tight.toString();
  }

  /** Full-width digits as plain ones; everything else as it is. */
  public static String plainDigits(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign >= '０' && sign <= '９') {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, (char) (sign - '０' + '0'));
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** The form in which titles are compared: folded, no blanks, outer 《》 off. */
  public static String key(String title) {
    String folded = Folding.key(title).replace(" ", "");
    boolean wrapped = folded.startsWith("《") && folded.indexOf('》') == folded.length() - 1;
    return wrapped ? folded.substring(1, folded.length() - 1) : folded;
  }

  /** How many of the opening sign have not met their closing one. */
  static int unclosed(String text, char opening, char closing) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == opening) {
        open++;
      } else if (sign == closing && open > 0) {
        open--;
      }
    }
    return open;
  }

  /** Whether a sentence or clause ends with this sign. */
  static boolean endsClause(char sign) {
    return "。；;，,、：:？?！!…".indexOf(sign) >= 0;
  }
}
