package org.gongbao.parse.split;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.IssueDate;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Organ;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/** Reads the masthead from the lines that belong to no document: cover, contents page, colophon. */
final class MastheadReader {

  private static final int LONGEST = 160;

  private static final Pattern TITLE =
      Pattern.compile(
          "《?((?:\\d{4}年度?)?[\\p{IsHan}·（）]{2,30}?(?:公报|政报|汇编|文告|选编))》?(?![\\p{IsHan}]).*");

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

  private static final Pattern YEAR =
      Pattern.compile("^[（(]?((?:19|20)\\d{2})(?:年(?:度|版)?)?[）)]?$");

  /** The city over a district's gazette. */
  private static final Pattern SUPERIOR = Pattern.compile("\\p{IsHan}{2,8}(?:省|市|州|盟|自治区)");

  private static final Pattern EDITION = Pattern.compile("[（(](?:19|20)\\d{2}年版[）)]");

  /** The second line of a name set in two. */
  private static final Pattern HALF_A_NAME =
      Pattern.compile("(?:国务院|常务委员会|人民政府|人民代表大会|政府).{0,6}(?:公报|政报)");

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(主办|主管主办|编辑出版|编辑|编印|出版|主编|编|发行|主管)(?:单位|机关|部门|者)?[:：](\\p{IsHan}[\\p{IsHan}（）()]{3,40})");

  /** 某市人民政府办公室编. */
  private static final Pattern SIGNED_PUBLISHER =
      Pattern.compile("(\\p{IsHan}{4,30}?)(主办|主编|编辑出版|编辑|编印|出版|编)");

  private static final List<String> RANK =
      List.of("主办", "主管主办", "编辑出版", "编辑", "编印", "主编", "出版", "编", "发行", "主管");

  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:出版|出刊|刊行|发行)");

  private static final Pattern ISSUED = Pattern.compile("(?:出版|出刊|刊行|发行|编印|印)$");

  private static final Pattern MONTH_DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日");

  private static final Pattern DATE_LABEL =
      Pattern.compile("(?:出版|出刊|发行|刊行)(?:日期|时间)?[:：](\\d{4})年(\\d{1,2})月(\\d{1,2})日.*");

  private static final Pattern DIVISION = Pattern.compile("第[一二三四五六七八九十\\d]{1,3}[编辑卷册].{0,20}");

  private @Nullable String title;
  private @Nullable String publisher;
  private int publisherRank = RANK.size() + 1;
  private @Nullable Integer year;
  private @Nullable Integer number;
  private boolean yearAbove;
  private @Nullable LocalDate publishedOn;
  private int @Nullable [] monthAndDay;

  /** Reads the lines, in order; each is offered to every construct. */
  Masthead read(List<Line> outside) {
    List<Line> cover = new ArrayList<>();
    for (Line line : outside) {
      if (!line.isBlank() && line.plain().length() <= LONGEST) {
        cover.add(line);
      }
    }
    for (int i = 0; i < cover.size(); i++) {
      String tight = cover.get(i).tight();
      readTitle(cover, i, tight);
      readNumber(tight);
      readPublisher(cover.get(i), tight);
      readDay(tight);
    }
    if (monthAndDay != null && year != null) {
      publishedOn = date(year, monthAndDay[0], monthAndDay[1]);
    }
    return new Masthead(title, publisher, year, number, publishedOn);
  }

  private void readTitle(List<Line> cover, int at, String tight) {
    if (title != null) {
      return;
    }
    int quoted = tight.indexOf('《');
    Matcher name = TITLE.matcher(quoted > 0 ? tight.substring(quoted) : tight);
    if (!name.matches() || name.group(1).length() < 4) {
      return;
    }
    String before = at > 0 ? cover.get(at - 1).tight() : "";
    boolean adjoins = at > 0 && cover.get(at - 1).number() == cover.get(at).number() - 1;
    boolean isHalf =
        HALF_A_NAME.matcher(name.group(1)).matches() && before.matches("\\p{IsHan}{2,16}");
    boolean goesOn = YEAR.matcher(before).matches() || isHalf || SUPERIOR.matcher(before).matches();
    String whole = adjoins && goesOn ? before + name.group(1) : name.group(1);
    title = whole + division(cover, at);
  }

  /** A part of a collection that is published by itself: 第四编 某省文件. */
  private static String division(List<Line> cover, int at) {
    if (at + 1 >= cover.size() || cover.get(at + 1).number() != cover.get(at).number() + 1) {
      return "";
    }
    String next = cover.get(at + 1).plain();
    if (EDITION.matcher(Signs.tight(next)).matches()) {
      return Signs.tight(next);
    }
    return DIVISION.matcher(Signs.tight(next)).matches() ? " " + next : "";
  }

  private void readNumber(String tight) {
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

  private void readPublisher(Line line, String tight) {
    Matcher labelled =
        PUBLISHER.matcher(line.plain().replace(" ", "　").replace("　　", " ").replace("　", ""));
    while (labelled.find()) {
      int rank = RANK.indexOf(labelled.group(1));
      if (rank < publisherRank) {
        publisherRank = rank;
        publisher = Signs.tight(labelled.group(2));
      }
    }
    Matcher signed = SIGNED_PUBLISHER.matcher(tight);
    String name = signed.matches() ? signed.group(1) : tight;
    int rank = signed.matches() ? RANK.indexOf(signed.group(2)) : RANK.size();
    if (rank < publisherRank && Organ.isName(name)) {
      publisherRank = rank;
      publisher = name;
    }
  }

  private void readDay(String tight) {
    Matcher label = DATE_LABEL.matcher(tight);
    if (label.matches()) {
      publishedOn = date(group(label, 1), group(label, 2), group(label, 3));
    }
    if (publishedOn == null && monthAndDay == null) {
      publishedOn = IssueDate.on(ISSUED.matcher(tight).replaceFirst(""));
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
