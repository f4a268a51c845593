package org.gongbao.parse.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.IssueDate;
import org.jspecify.annotations.Nullable;

/** Year and number of an issue, taken from the lines of its cover as they come. */
final class IssueNumber {

  static final Pattern YEAR = Pattern.compile("^[（(]?((?:19|20)\\d{2})(?:年(?:度|版)?)?[）)]?$");

  private static final Pattern YEAR_NUMBER =
      Pattern.compile(
          "(?:(\\d{4})|([一二][〇○零一二三四五六七八九]{3}))年(?:度)?[·,，]?第?([\\d]{1,3}|[一二三四五六七八九十]{1,3})[期号](?!\\p{IsHan}{3})");

  private static final Pattern NUMBER =
      Pattern.compile("^[（(]?第([\\d]{1,3}|[一二三四五六七八九十]{1,3})[期号][）)]?(?:[（(]?总第?\\d+期[）)]?)?$");

  /** The number set large under its year on a cover. */
  private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,2}");

  /** 2024·3, as some print it: alone or beside the name. */
  private static final Pattern YEAR_DOT_NUMBER =
      Pattern.compile("(?:.*公报|)[·]?(20\\d{2}|19\\d{2})[·.．/]([1-9]\\d?)(?:.*公报|)");

  private @Nullable Integer year;
  private @Nullable Integer number;
  private boolean yearAbove;

  @Nullable Integer year() {
    return year;
  }

  @Nullable Integer number() {
    return number;
  }

  /** Looks at a line, without blanks. */
  void take(String tight) {
    Matcher both = YEAR_NUMBER.matcher(tight);
    if (both.find() && number == null) {
      year = both.group(1) != null ? Integer.valueOf(both.group(1)) : chineseYear(both.group(2));
      number = IssueDate.number(both.group(3));
      return;
    }
    Matcher dotted = YEAR_DOT_NUMBER.matcher(tight);
    if (number == null && dotted.matches()) {
      year = Integer.valueOf(dotted.group(1));
      number = Integer.valueOf(dotted.group(2));
      return;
    }
    Matcher alone = NUMBER.matcher(tight);
    if (number == null && alone.matches()) {
      number = IssueDate.number(alone.group(1));
    }
    if (number == null && yearAbove && BARE_NUMBER.matcher(tight).matches()) {
      number = Integer.valueOf(tight);
    }
    Matcher yearAlone = YEAR.matcher(tight);
    yearAbove = yearAlone.matches();
    if (year == null && yearAbove) {
      year = Integer.valueOf(yearAlone.group(1));
    }
  }

  private static Integer chineseYear(String written) {
    int value = 0;
    for (char digit : written.toCharArray()) {
      value = value * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(digit));
    }
    return value;
  }
}
