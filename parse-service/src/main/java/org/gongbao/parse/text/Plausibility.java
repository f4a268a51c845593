package org.gongbao.parse.text;

/** Whether decoded characters look like something a person wrote. */
final class Plausibility {

  /** Enough to tell charsets apart; the largest files need not be looked at whole. */
  private static final int SAMPLE = 1 << 16;

  private Plausibility() {}

  /** Share (0 to 1) of the characters that Chinese official texts are made of. */
  static double ofChinese(String text) {
    int length = Math.min(text.length(), SAMPLE);
    int good = 0;
    for (int i = 0; i < length; i++) {
      good += isUsual(text.charAt(i)) ? 1 : 0;
    }
    return length == 0 ? 0 : (double) good / length;
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
        || c == '·';
  }

  private static boolean isUsualControl(char c) {
    return c >= '\b' && c <= '\r' || c == 0x1A; // 1A: end of file in old DOS texts
  }
}
