package org.gongbao.parse.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a document's title: who issues, what is done, what is carried. */
public final class TitleWords {

  /** Where the issuer ends: at the first word of the act or at a quoted title. */
  private static final Pattern ACT =
      Pattern.compile("关于|印发|转发|批转|公布|发布|出台|人事任免|任免|《|“|公告$|通告$|令$|公示$");

  /** What a notice issues: 关于印发X的通知. */
  private static final Pattern CARRIED =
      Pattern.compile(
          "(?:印发|转发|批转|公布|发布|下发|出台)(?:.{0,40}?(?=《))?(.+?)(?:的?(?:通知|决定|公告|通告|批复|函))?$");

  private TitleWords() {}

  /** Where the issuer's name ends in a title, 0 when it begins with the act. */
  static int issuerEnd(String title) {
    Matcher act = ACT.matcher(title);
    return act.find() ? act.start() : 0;
  }

  /** The title from its act on: 关于…的通知. */
  public static String withoutIssuer(String title) {
    return title.substring(issuerEnd(title));
  }

  /** The title of what a notice carries, or the empty text. */
  public static String carried(String title) {
    Matcher carried = CARRIED.matcher(title);
    if (!carried.find()) {
      return "";
    }
    String words = carried.group(1);
    boolean quoted = words.startsWith("《") && words.endsWith("》");
    return quoted ? words.substring(1, words.length() - 1) : words;
  }
}
