package org.gongbao.parse.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 文号 standing on a line of its own: 某政字〔2024〕31号, 〔2021〕8号, 〔2021〕第1号, 第12号. */
public final class DocumentNumber {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  /**
   * Organ code, which is no phrase, year in any bracket, serial; a date may follow on the same
   * line.
   */
  private static final Pattern YEARLY =
      Pattern.compile(
          "(?:[12]\\d{3}年\\d{1,2}月\\d{1,2}日)?(?:发?文字?号|编号|文号)?[:：]?[（(]?(([\\p{IsHan}&&[^的]]{0,16}[〔\\[【（(［﹝〖]\\d{4}[〕\\]】）)］﹞〗](?:第)?\\d{1,5}号))[）)]?(.*)");

  private static final Pattern SERIAL =
      Pattern.compile(
          "[（(]?((?:\\p{IsHan}{0,12}|[（(]\\p{IsHan}{2,8}[）)])第[0-9一二三四五六七八九十百〇零]{1,6}号)[）)]?(.*)");

  /** 2023年第3号, as announcements are numbered; also how an issue is, so only under a title. */
  private static final Pattern IN_A_YEAR = Pattern.compile("[（(]?([12]\\d{3}年第\\d{1,4}号)[）)]?(.*)");

  /** What a telegram or a letter to a court says beside its number. */
  private static final Pattern BESIDE =
      Pattern.compile("(?:等级|密级|紧急程度|缓急|签发人?)[:：].{1,12}|特急|加急|急件");

  /**
   * 某市人民政府关于…的通知 某政发〔2022〕22号, 某局关于…的通告（2023年第3号）. After a quoted title in prose the brackets are a
   * citation's.
   */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(.*[^\\s\\u3000（(])(?:[\\s\\u3000]+|(?<![》”])[\\s\\u3000]*[（(])"
              + "((?:\\p{IsHan}{1,12}[〔\\[（(]\\d{4}[〕\\]）)]|\\d{4}年第)\\d{1,5}[\\s\\u3000]?号)[）)]?");

  private DocumentNumber() {}

  /**
   * The number a line consists of.
   *
   * @param line without blanks
   * @return the number with plain digits, or null when the line is something else
   */
  public static @Nullable String on(String line) {
    if (line.length() < SHORTEST || line.length() > LONGEST || !mayEnd(line)) {
      return null;
    }
    Matcher yearly = YEARLY.matcher(line);
    if (yearly.matches() && isFiller(yearly.group(3))) {
      return yearly.group(2);
    }
    Matcher serial = SERIAL.matcher(line);
    return serial.matches() && isFiller(serial.group(2)) ? serial.group(1) : null;
  }

  /** The number a line above a title consists of, or null: 第3号 there is the issue's. */
  static @Nullable String above(String line) {
    String found = on(line);
    return found != null && YEARLY.matcher(found).matches() ? found : null;
  }

  /** The number a line under a title consists of, or null. */
  static @Nullable String under(String line) {
    String found = on(line);
    if (found != null || line.length() < SHORTEST || line.length() > LONGEST || !mayEnd(line)) {
      return found;
    }
    Matcher inYear = IN_A_YEAR.matcher(line);
    return inYear.matches() && isFiller(inYear.group(2)) ? inYear.group(1) : null;
  }

  /**
   * A number behind a whole title on one line.
   *
   * @param number without blanks
   * @param length how many signs it takes from the line without blanks, brackets included
   */
  record Tail(String number, int length) {}

  /** The number behind a whole title, set off by a blank or in brackets, or null. */
  static @Nullable Tail behind(String plain) {
    if (plain.length() < SHORTEST || !mayEnd(plain)) {
      return null;
    }
    Matcher behind = BEHIND.matcher(plain);
    if (!behind.matches() || Genre.endOf(Signs.tight(behind.group(1))) == null) {
      return null;
    }
    int length = Signs.tight(plain.substring(behind.end(1))).length();
    return new Tail(Signs.tight(behind.group(2)), length);
  }

  /** What stands before or after the number on its line: a date, or nothing. */
  static String rest(String line) {
    int day = line.indexOf('日');
    if (day > 0 && day < line.lastIndexOf('号')) {
      return line.substring(0, day + 1);
    }
    int end = line.lastIndexOf('号');
    return end < 0 ? line : line.substring(end + 1);
  }

  private static boolean mayEnd(String line) {
    return "号日）)急".indexOf(line.charAt(line.length() - 1)) >= 0 && line.indexOf('号') > 0;
  }

  private static boolean isFiller(String rest) {
    return rest.isEmpty() || IssueDate.on(rest) != null || BESIDE.matcher(rest).matches();
  }
}
