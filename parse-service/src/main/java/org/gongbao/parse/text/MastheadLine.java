package org.gongbao.parse.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The gazette's name as a line of its own, with nothing but year, number, page and perhaps a
 * section beside it: once it is the masthead, after that a running head.
 */
public final class MastheadLine {

  private static final int LONGEST = 120;
  private static final int LONGEST_NUMBER = 30;
  private static final int LONGEST_SECTION = 12;

  private static final Pattern NAME =
      Pattern.compile("《?(\\p{IsHan}{2,24}?(?:公报|政报))》?(?!\\p{IsHan})");

  /** 2024年第4号, 第4期, （总第88期）, 4月30日出版, page numbers and signs between them. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "[（(]?(?:\\d{4}年|总?第?\\d{1,4}[期号]|\\d{1,2}月|\\d{1,2}日(?:出版)?)[)）]?"
              + "|[-—–－·•|｜/]|\\d{1,4}");

  /** What also calls itself 公报 and is a document, or an index of gazettes. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          ".*(?:会议|统计|状况|质量|普查|水资源|数据|调查|监测)\\p{IsHan}{0,6}公报.*|.*公报》?.{0,10}(?:目录|索引)");

  private MastheadLine() {}

  /** Whether a line that holds 公报, without blanks, is the title of a document such as 统计公报. */
  public static boolean isDocument(String tight) {
    return DOCUMENT.matcher(tight).matches();
  }

  /** The gazette's name when the line is such a head, else null. */
  static @Nullable String nameIn(String line) {
    if (line.length() > LONGEST
        || !line.contains("公报") && !line.contains("政报")
        || line.charAt(0) == '\t') {
      return null;
    }
    String plain = plain(line);
    for (String part : plain.split(" ")) {
      Matcher name = NAME.matcher(part);
      if (name.lookingAt() || NUMBERING.matcher(part).lookingAt() && name.find()) {
        String rest = plain.replaceFirst(Pattern.quote(name.group()), " ");
        return isNumbering(rest) && !isDocument(Blanks.remove(plain)) ? name.group(1) : null;
      }
    }
    return null;
  }

  /** Whether the line is the number of an issue, as it stands under the name: 2018年第2期. */
  static boolean isNumber(String line) {
    String plain = line.length() <= LONGEST_NUMBER ? plain(line) : "";
    return plain.endsWith("期") && NUMBERING.matcher(plain).replaceAll(" ").isBlank();
  }

  /** Single blanks between the parts, heading marks off; 2024 年第 4 号 reads as one part. */
  private static String plain(String line) {
    String text = line.replace('#', ' ').replace('*', ' ');
    return text.replaceAll("[\\s\\u3000\\u00A0]+", " ")
        .replaceAll("(?<=\\d) (?=[年月日期号])|(?<=[年第月]) (?=\\d)|(?<=年) (?=第)", "")
        .strip();
  }

  /** Besides numbers at most one word, such as the section, may stand in a running head. */
  private static boolean isNumbering(String rest) {
    String words = NUMBERING.matcher(rest).replaceAll(" ").strip();
    return words.isEmpty() || words.length() <= LONGEST_SECTION && words.indexOf(' ') < 0;
  }
}
