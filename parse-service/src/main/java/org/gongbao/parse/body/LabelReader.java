package org.gongbao.parse.body;

import org.gongbao.parse.text.Blanks;
import org.jspecify.annotations.Nullable;

/** Reads the label a line begins with: 第三条, 一、, （二）, 3., 1.2, （4）, 5）, ⑥. */
final class LabelReader {

  /** A clause that names an article, such as 第三条规定的, is no article. */
  private static final String AFTER_A_MENTION = "，,、。；;：:的规第款项至和中所及与或";

  /** What begins the unit after a decimal number. */
  private static final String MEASURES = "米万亿元吨公度倍亩";

  private LabelReader() {}

  /** The label of a line whose marks and outer blanks are off, or null. */
  static @Nullable Label read(String line) {
    if (line.length() < 2) {
      return null;
    }
    char first = line.charAt(0);
    if (first == '第') {
      return statute(line);
    }
    if (first == '（' || first == '(') {
      return bracketed(line);
    }
    if (Numerals.isHan(first)) {
      return han(line);
    }
    if (Numerals.isDigit(first)) {
      return arabic(line);
    }
    return single(line, first);
  }

  private static @Nullable Label statute(String line) {
    int from = skipBlanks(line, 1);
    int end = Numerals.end(line, from);
    int unit = skipBlanks(line, end);
    if (end == from || end - from > 6 || unit >= line.length()) {
      return null;
    }
    LabelFamily family =
        switch (line.charAt(unit)) {
          case '编' -> LabelFamily.PART;
          case '部' -> line.startsWith("部分", unit) ? LabelFamily.PART : null;
          case '章' -> LabelFamily.CHAPTER;
          case '节' -> LabelFamily.SECTION;
          case '条' -> LabelFamily.ARTICLE;
          default -> null;
        };
    int after = line.startsWith("部分", unit) ? unit + 2 : unit + 1;
    if (family == null
        || after < line.length() && AFTER_A_MENTION.indexOf(line.charAt(after)) >= 0) {
      return null;
    }
    return label(family, line, from, end, after);
  }

  private static @Nullable Label bracketed(String line) {
    int from = skipBlanks(line, 1);
    int end = Numerals.end(line, from);
    int close = skipBlanks(line, end);
    if (end == from || end - from > 4 || close >= line.length() || !isClosing(line, close)) {
      return null;
    }
    boolean han = Numerals.isHan(line.charAt(from));
    LabelFamily family = han ? LabelFamily.HAN_BRACKETED : LabelFamily.NUMBER_BRACKETED;
    return label(family, line, from, end, close + 1);
  }

  private static @Nullable Label han(String line) {
    int end = Numerals.end(line, 0);
    if (end > 4 || end >= line.length() || "、.．".indexOf(line.charAt(end)) < 0) {
      return null;
    }
    return label(LabelFamily.HAN, line, 0, end, end + 1);
  }

  private static @Nullable Label arabic(String line) {
    int end = Numerals.end(line, 0);
    if (end > 3 || end >= line.length()) {
      return null;
    }
    if (isClosing(line, end)) {
      return label(LabelFamily.NUMBER_HALF_BRACKETED, line, 0, end, end + 1);
    }
    char sign = line.charAt(end);
    if (sign == '、' || isPoint(sign) && !hasDigitAt(line, end + 1)) {
      return label(LabelFamily.NUMBER, line, 0, end, end + 1);
    }
    return isPoint(sign) ? decimal(line, end) : null;
  }

  /** 1.2 and 1.2.3; what follows tells it from a measure such as 4.5%, 3.6km or 2.10—3. */
  private static @Nullable Label decimal(String line, int firstEnd) {
    int from = 0;
    int end = firstEnd;
    int depth = 1;
    while (end < line.length() && isPoint(line.charAt(end)) && hasDigitAt(line, end + 1)) {
      from = end + 1;
      end = Numerals.end(line, from);
      depth++;
    }
    int words = skipBlanks(line, end);
    boolean item =
        words < line.length()
            && Character.isIdeographic(line.charAt(words))
            && MEASURES.indexOf(line.charAt(words)) < 0;
    return item && end - from <= 2 && depth <= 4
        ? label(LabelFamily.decimal(depth), line, from, end, end)
        : null;
  }

  private static @Nullable Label single(String line, char first) {
    if (first >= '①' && first <= '⑳') {
      return new Label(LabelFamily.CIRCLED, first - '①' + 1, line, 1);
    }
    if (first >= '⑴' && first <= '⒇') {
      return new Label(LabelFamily.NUMBER_BRACKETED, first - '⑴' + 1, line, 1);
    }
    if (first >= '⒈' && first <= '⒛') {
      return new Label(LabelFamily.NUMBER, first - '⒈' + 1, line, 1);
    }
    return null;
  }

  private static Label label(LabelFamily family, String line, int from, int end, int after) {
    return new Label(family, Numerals.value(line, from, end), line, after);
  }

  private static int skipBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && Blanks.isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isClosing(String line, int at) {
    return line.charAt(at) == '）' || line.charAt(at) == ')';
  }

  private static boolean isPoint(char sign) {
    return sign == '.' || sign == '．';
  }

  private static boolean hasDigitAt(String line, int at) {
    return at < line.length() && Numerals.isDigit(line.charAt(at));
  }
}
