package org.gongbao.parse.text;

import java.util.function.IntPredicate;

/** Whether decoded characters look like something a person wrote. */
final class Plausibility {

  /** Enough to tell charsets apart; the largest files need not be looked at whole. */
  static final int SAMPLE = 1 << 16;

  /** What a rare Han character speaks for a charset: little, for wrong ones give many. */
  private static final double RARE = 0.2;

  private Plausibility() {}

  /**
   * How well these characters fit a Chinese official text: 1 when all are of everyday use, less for
   * rare ones, down to -1 when all are ones no text holds.
   *
   * @param common which Han characters are of everyday use
   */
  static double ofChinese(String text, IntPredicate common) {
    int length = Math.min(text.length(), SAMPLE);
    double good = 0;
    for (int i = 0; i < length; i++) {
      good += weight(text.charAt(i), common);
    }
    return length == 0 ? 0 : good / length;
  }

  private static double weight(char c, IntPredicate common) {
    if (c >= 0x3400 && Character.isIdeographic(c)) {
      return common.test(c) ? 1 : RARE;
    }
    if (isUsual(c)) {
      return 1;
    }
    return isNeverText(c) ? -1 : 0;
  }

  /** Whether so many control characters occur that this cannot be text. */
  static boolean isBinary(String text) {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      controls += c < ' ' && !isUsualControl(c) || c == 0x7F ? 1 : 0;
    }
    return controls * 100 > text.length();
  }

  /** Whether Chinese official texts use this character. */
  static boolean isUsual(char c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= ' ' && c < 0x7F
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFFEF
        || c >= 0x2010 && c <= 0x2040
        || "·×÷±°→①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤ℃●■□○◆▲★△│─┌┐└┘├┤┬┴┼".indexOf(c) >= 0;
  }

  private static boolean isNeverText(char c) {
    return c == '\uFFFD'
        || c < ' ' && !isUsualControl(c)
        || c >= 0x7F && c < 0xA0
        || !Character.isDefined(c)
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  private static boolean isUsualControl(char c) {
    return c >= '\b' && c <= '\r' || c == 0x1A; // 1A: end of file in old DOS texts
  }
}
