package org.gongbao.parse.topic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an order or announcement says it is about, where its title gives only issuer and genre:
 * 《某办法》已经…通过 or 现就某事项公告如下.
 */
final class SubjectClause {

  private static final Pattern BARE = Pattern.compile("(?:令|公告|通告)$");
  private static final int OPENING = 600;
  private static final Pattern CLAUSE =
      Pattern.compile("《([^《》\\n]{4,80})》(?:已|业)经|现[就将对]([^。；\\n]{4,80}?)(?:予以)?(?:公告|通告|公布|通知)");

  private SubjectClause() {}

  /** Whether a folded title says no more than who orders or announces. */
  static boolean isBare(String title) {
    return BARE.matcher(title).find() && !title.contains("关于");
  }

  /**
   * The subject in the words of the text; none where the title has one or the text does not say.
   */
  static List<String> of(String title, String text) {
    if (!isBare(title.strip())) {
      return List.of();
    }
    Matcher clause = CLAUSE.matcher(text.substring(0, Math.min(text.length(), OPENING)));
    if (!clause.find()) {
      return List.of();
    }
    return List.of(clause.group(1) == null ? clause.group(2) : clause.group(1));
  }
}
