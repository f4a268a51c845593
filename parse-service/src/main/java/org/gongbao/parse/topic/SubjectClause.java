package org.gongbao.parse.topic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says it is about, where its title does not: an order or announcement gives issuer and
 * genre (《某办法》已经…通过, 现就某事项公告如下), a correction the number of another document.
 */
final class SubjectClause {

  private static final List<String> BARE = List.of("令", "公告", "通告");
  private static final String OTHER_DOCUMENT = "号文件";
  private static final int OPENING = 600;
  private static final Pattern CITED = Pattern.compile("《([^《》\\n]{4,80})》");
  private static final Pattern CLAUSE =
      Pattern.compile("《([^《》\\n]{4,80})》(?:已|业)经|现[就将对]([^。；\\n]{4,80}?)(?:予以)?(?:公告|通告|公布|通知)");

  private SubjectClause() {}

  /** Whether a title says no more than who orders or announces. */
  static boolean isBare(String title) {
    String words = title.strip();
    return BARE.stream().anyMatch(words::endsWith) && !words.contains("关于");
  }

  /**
   * The subject in the words of the text; none where the title has one or the text does not say.
   */
  static List<String> of(String title, String text) {
    if (title.contains(OTHER_DOCUMENT)) {
      return first(CITED, text);
    }
    return isBare(title) ? first(CLAUSE, text) : List.of();
  }

  private static List<String> first(Pattern pattern, String text) {
    Matcher clause = pattern.matcher(text.substring(0, Math.min(text.length(), OPENING)));
    if (!clause.find()) {
      return List.of();
    }
    String cited = clause.group(1);
    return List.of(cited == null ? clause.group(2) : cited);
  }
}
