package org.gongbao.parse.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Dates and spans of time as they are written in running text, in either kind of digits. */
final class CalendarWords {
  /** A date; its three groups are year, month and day. */
  static final String DATE =
      "([12]\\d{3}|[一二][〇○ＯO零一二三四五六七八九]{3})年(\\d{1,2}|[一二三四五六七八九十]{1,3})月"
          + "(\\d{1,2}|[一二三四五六七八九十]{1,3})日";

  /** A span; its two groups are number and unit. */
  static final String SPAN = "(\\d{1,3}|半|[一二两三四五六七八九十]{1,3})(?:个)?(工作日|日|天|月|年)";

  private static final String DIGITS = "〇一二三四五六七八九";

  private CalendarWords() {}

  /** The day, or null when the calendar has no such day. */
  static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(year(year), number(month), number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The span; working days count as days, as their calendar is not known. */
  static Period span(String number, String unit) {
    int count = number.equals("半") ? 0 : number(number);
    return switch (unit) {
      case "年" -> number.equals("半") ? Period.ofMonths(6) : Period.ofYears(count);
      case "月" -> Period.ofMonths(count);
      default -> Period.ofDays(count);
    };
  }

  /** Up to 999, in either kind of digits. */
  static int number(String written) {
    if (Character.isDigit(written.charAt(0))) {
      return Integer.parseInt(written);
    }
    int ten = written.indexOf('十');
    if (ten < 0) {
      return digit(written);
    }
    int tens = ten == 0 ? 1 : digit(written.substring(0, ten));
    return tens * 10 + (ten + 1 == written.length() ? 0 : digit(written.substring(ten + 1)));
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

  private static int digit(String written) {
    return written.equals("两") ? 2 : Math.max(0, DIGITS.indexOf(written.charAt(0)));
  }
}
