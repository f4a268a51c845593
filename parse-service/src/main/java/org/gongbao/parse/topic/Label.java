package org.gongbao.parse.topic;

/** The label a paragraph begins with: 第一章, 一、, （一）, 1. … read from folded characters. */
final class Label {

  /** No label, or one of an article or a small item, which is no heading. */
  static final int NONE = 9;

  private static final String NUMERALS = "一二三四五六七八九十百零";
  private static final String MARKS = "#*->+ ";
  private static final String UNITS = "编章节";

  private Label() {}

  /** Level of the label that begins at {@code from}: 1 (编) to 6 (1.), or {@link #NONE}. */
  static int level(Page page, int from, int end) {
    int at = from;
    while (at < end && MARKS.indexOf(page.at(at)) >= 0) {
      at++;
    }
    if (at + 1 >= end) {
      return NONE;
    }
    return switch (page.at(at)) {
      case '第' -> unit(page, numerals(page, at + 1, end), at + 1, end);
      case '(' -> bracketed(page, at + 1, end);
      default -> Character.isDigit(page.at(at)) ? digits(page, at, end) : listed(page, at, end);
    };
  }

  private static int unit(Page page, int after, int from, int end) {
    int unit = after > from && after < end ? UNITS.indexOf(page.at(after)) : -1;
    return unit < 0 ? NONE : unit + 1;
  }

  private static int listed(Page page, int from, int end) {
    int after = numerals(page, from, end);
    boolean isLabel =
        after > from && after < end && (page.at(after) == '、' || page.at(after) == '.');
    return isLabel ? 4 : NONE;
  }

  private static int bracketed(Page page, int from, int end) {
    int after = numerals(page, from, end);
    return after > from && after < end && page.at(after) == ')' ? 5 : NONE;
  }

  private static int digits(Page page, int from, int end) {
    int after = from;
    while (after < end && Character.isDigit(page.at(after))) {
      after++;
    }
    boolean isLabel =
        after - from <= 2
            && after + 1 < end
            && (page.at(after) == '.' || page.at(after) == '、')
            && !Character.isDigit(page.at(after + 1));
    return isLabel ? 6 : NONE;
  }

  private static int numerals(Page page, int from, int end) {
    int at = from;
    while (at < end
        && at - from < 5
        && (NUMERALS.indexOf(page.at(at)) >= 0 || Character.isDigit(page.at(at)))) {
      at++;
    }
    return at;
  }
}
