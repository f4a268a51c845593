package org.gongbao.parse.body;

/** Chinese and Arabic numerals of labels. */
final class Numerals {

  private static final String HAN = "〇一二三四五六七八九十百零";
  private static final int MOST_DIGITS = 6;

  private Numerals() {}

  static boolean isHan(char c) {
    return switch (c) {
      case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '零' -> true;
      default -> false;
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** Index after the run of numerals of one kind that begins at {@code from}. */
  static int end(CharSequence text, int from) {
    int at = from;
    boolean han = at < text.length() && isHan(text.charAt(at));
    while (at < text.length() && (han ? isHan(text.charAt(at)) : isDigit(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  /** The number a run of numerals writes; labels stay below ten thousand. */
  static int value(CharSequence text, int from, int end) {
    int total = 0;
    int digit = -1;
    for (int i = from; i < Math.min(end, from + MOST_DIGITS); i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        total = total * 10 + Character.digit(c, 10);
      } else if (c == '十' || c == '百') {
        total += Math.max(digit, digit < 0 ? 1 : 0) * (c == '十' ? 10 : 100);
        digit = -1;
      } else {
        digit = c == '零' ? 0 : HAN.indexOf(c);
      }
    }
    return total + Math.max(digit, 0);
  }
}
