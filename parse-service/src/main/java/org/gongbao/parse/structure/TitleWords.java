package org.gongbao.parse.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a document's title: who issues, what is done, what is carried. */
public final class TitleWords {

  /** Where the issuer ends: at the first word of the act or at a quoted title. */
  private static final List<String> ACTS =
      List.of("关于", "印发", "转发", "批转", "公布", "发布", "出台", "人事任免", "任免", "《", "“");

  /** Or at the genre, where the title says no more. */
  private static final List<String> GENRES = List.of("公告", "通告", "令", "公示");

  private static final List<String> CARRYING = List.of("印发", "转发", "批转", "公布", "发布", "下发", "出台");

  /** What a notice issues: 关于印发X的通知. */
  private static final Pattern CARRIED =
      Pattern.compile(
          "(?:印发|转发|批转|公布|发布|下发|出台)(?:.{0,40}?(?=《))?(.+?)(?:的?(?:通知|决定|公告|通告|批复|函))?$");

  private TitleWords() {}

  /** Where the issuer's name ends in a title, 0 when it begins with the act. */
  static int issuerEnd(String title) {
    int end = title.length();
    for (String act : ACTS) {
      int at = title.indexOf(act);
      end = at < 0 ? end : Math.min(end, at);
    }
    for (String genre : GENRES) {
      end = title.endsWith(genre) ? Math.min(end, title.length() - genre.length()) : end;
    }
    return end == title.length() ? 0 : end;
  }

  /** The title from its act on: 关于…的通知. */
  public static String withoutIssuer(String title) {
    return title.substring(issuerEnd(title));
  }

  /** The title of what a notice carries, or the empty text. */
  public static String carried(String title) {
    if (CARRYING.stream().noneMatch(title::contains)) {
      return "";
    }
    Matcher carried = CARRIED.matcher(title);
    if (!carried.find()) {
      return "";
    }
    String words = carried.group(1);
    boolean quoted = words.startsWith("《") && words.endsWith("》");
    return quoted ? words.substring(1, words.length() - 1) : words;
  }
}
