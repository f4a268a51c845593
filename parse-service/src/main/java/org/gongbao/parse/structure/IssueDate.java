package org.gongbao.parse.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date standing on a line of its own: 2024年7月3日, 二〇二四年七月三日, 2024-07-03. */
public final class IssueDate {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 40;

  /** First signs of a line that is a date: of a bracket, a label or a year. */
  private static final String BEGINNINGS = "（(成发印签公日时12一二";

  /** Last signs of a line that is a date. */
  private static final String ENDS = "日发布）)0123456789０１２３４５６７８９";

  private static final String DIGITS = "〇一二三四五六七八九";

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?(?:(?:成文|发布|印发|发文|签发|公布|公开)?(?:日期|时间)[:：])?"
              + "([12]\\d{3}|[一二][〇○ＯO零一二三四五六七八九]{3})[年./-]"
              + "(\\d{1,2}|[一二三四五六七八九十]{1,3})[月./-]"
              + "(\\d{1,2}|[一二三四五六七八九十]{1,3})日?(?:印发|发布|公布)?[）)]?");

  private IssueDate() {}

  /**
   * The date a line consists of.
   *
   * @param line without blanks
   * @return null when it is not a date of the calendar
   */
  public static @Nullable LocalDate on(String line) {
    boolean mayBe =
        line.length() >= SHORTEST
            && line.length() <= LONGEST
            && BEGINNINGS.indexOf(line.charAt(0)) >= 0
            && ENDS.indexOf(last(line)) >= 0;
    if (!mayBe) {
      return null;
    }
    Matcher date = DATE.matcher(line);
    if (!date.matches()) {
      return null;
    }
    try {
      return LocalDate.of(year(date.group(1)), number(date.group(2)), number(date.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static char last(String line) {
    return line.charAt(line.length() - 1);
  }

  private static int year(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int year = 0;
    for (int i = 0; i < written.length(); i++) {
      year = year * 10 + Math.max(0, DIGITS.indexOf(written.charAt(i)));
    }
    return year;
  }

  /** Up to 99, in either kind of digits. */
  public static int number(String written) {
    if (written.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
      return Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return digit(written);
    }
    int tens = ten == 0 ? 1 : digit(written.substring(0, ten));
    String ones = written.substring(ten + 1);
    return tens * 10 + (ones.isEmpty() ? 0 : digit(ones));
  }

  /** -1, which no calendar has, for what is no single digit. */
  private static int digit(String written) {
    return written.length() == 1 ? DIGITS.indexOf(written.charAt(0)) : -1;
  }
}
