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

  /**
   * The text without any blanks and with plain digits: letter-spaced words are whole again, and a
   * letter O that a scanner saw within a number (2O23年) is a zero.
   */
  public static String tight(String text) {
    int at = 0;
    while (at < text.length() && isTight(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] tight = text.toCharArray();
    int length = at;
    for (; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isWideDigit(sign)) {
        tight[length++] = (char) (sign - '０' + '0');
      } else if (sign == 'O' && endsWithDigit(tight, length) && goesOnAsNumber(text, at + 1)) {
        tight[length++] = '0';
      } else if (!isBlank(sign)) {
        tight[length++] = sign;
      }
    }
    return new String(tight, 0, length);
  }

  /** A title without the mark that some set before it: ◆某市人民政府. */
  public static String withoutMark(String tight) {
    return tight.length() > 1 && "●■◆▲★◇□○☆▶►".indexOf(tight.charAt(0)) >= 0
        ? tight.substring(1)
        : tight;
  }

  /** Whether it opens a note, a year or a title. */
  static boolean opens(char sign) {
    return sign == '（' || sign == '(' || sign == '《' || sign == '〔';
  }

  /** Whether it closes a note, a year or a title. */
  static boolean closes(char sign) {
    return sign == '）' || sign == ')' || sign == '》' || sign == '〕';
  }

  static boolean isTight(char sign) {
    return !isBlank(sign) && !isWideDigit(sign) && sign != 'O';
  }

  private static boolean endsWithDigit(char[] text, int length) {
    return length > 0 && Character.isDigit(text[length - 1]);
  }

  private static boolean goesOnAsNumber(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length() && "0123456789０１２３４５６７８９O年月日号期".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isWideDigit(char sign) {
    return sign >= '０' && sign <= '９';
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
