package org.gongbao.parse.split;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.IssueDate;
import org.jspecify.annotations.Nullable;

/** The day on which an issue came out; a day without year is one of the issue's year. */
final class PublicationDay {

  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:出版|出刊|刊行|发行)");

  /** The number of the issue before it: 总第312期. */
  private static final Pattern NUMBER = Pattern.compile("^(?:第\\d{1,3}期)?[（(]?总?第\\d{1,4}期[）)]?");

  private static final Pattern ISSUED = Pattern.compile("(?:出版|出刊|刊行|发行|编印|印)$");

  private static final Pattern MONTH_DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日");

  private static final Pattern DATE_LABEL =
      Pattern.compile("(?:出版|出刊|发行|刊行)(?:日期|时间)?[:：](\\d{4})年(\\d{1,2})月(\\d{1,2})日.*");

  private @Nullable LocalDate publishedOn;
  private int @Nullable [] monthAndDay;

  /** The day, or null when the cover gives none. */
  @Nullable LocalDate in(@Nullable Integer year) {
    return monthAndDay != null && year != null
        ? date(year, monthAndDay[0], monthAndDay[1])
        : publishedOn;
  }

  /** Looks at a line, without blanks. */
  void take(String tight) {
    Matcher label = DATE_LABEL.matcher(tight);
    if (label.matches()) {
      publishedOn = date(group(label, 1), group(label, 2), group(label, 3));
    }
    if (publishedOn == null && monthAndDay == null) {
      String day = NUMBER.matcher(tight).replaceFirst("");
      publishedOn = IssueDate.on(ISSUED.matcher(day).replaceFirst(""));
    }
    Matcher day = DAY.matcher(MONTH_DAY.matcher(tight).matches() ? tight + "出版" : tight);
    if (day.find()) {
      if (day.group(1) != null) {
        publishedOn = date(group(day, 1), group(day, 2), group(day, 3));
      } else if (publishedOn == null) {
        monthAndDay = new int[] {group(day, 2), group(day, 3)};
      }
    }
  }

  private static int group(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
