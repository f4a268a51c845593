package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.ContentsLeader;
import org.gongbao.parse.structure.Paragraph;
import org.gongbao.parse.structure.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a text: its first paragraphs of prose, before the first numbered heading that
 * begins the matter; of a regulation, its first article.
 */
final class Opening {
  /** An opening is one paragraph, or two when a sentence of courtesy stands before it. */
  private static final int MOST = 2;

  /** Headings under which an opening may stand. */
  private static final Pattern ABOUT_PURPOSE = Pattern.compile(".*(?:总则|目的|依据|前言|序言|引言|引语|背景).*");

  private static final Pattern FIRST_ARTICLE = Pattern.compile("第(?:一|1)条.*");
  private static final Pattern ANNEX_LABEL = Pattern.compile("附件.{0,4}");
  private static final int SHORTEST_SENTENCE = 16;

  /** A line of a regulation's own contents. */
  private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十]{1,3}[章编节].{1,24}");

  private Opening() {}

  /**
   * The paragraphs of the opening.
   *
   * @param fromLine line on which the text begins, or 0 for the first
   */
  static List<Paragraph> of(List<Paragraph> paragraphs, int fromLine) {
    List<Paragraph> opening = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String words = paragraph.text();
      boolean isPassedOver =
          paragraph.isTable()
              || ContentsLeader.endsIn(words)
              || ANNEX_LABEL.matcher(words).matches();
      if (isPassedOver || paragraph.line(words.length() - 1) < fromLine) {
        continue;
      }
      if (FIRST_ARTICLE.matcher(words).matches()) {
        opening.add(paragraph);
        return opening;
      }
      boolean isProse = words.length() >= SHORTEST_SENTENCE && hasClause(words);
      if (CHAPTER.matcher(words).matches()) {
        Paragraph article = firstArticle(paragraphs);
        if (article != null) {
          return List.of(article);
        }
        if (opening.isEmpty()) {
          continue; // a plan's own contents
        }
      }
      if (Prose.isLabelled(words) && !ABOUT_PURPOSE.matcher(words).matches()) {
        return opening;
      }
      if (isProse && !words.endsWith("：") && !words.endsWith(":")) {
        opening.add(paragraph);
        if (opening.size() == MOST) {
          return opening;
        }
      } else if (isProse && words.contains("《")) {
        opening.add(paragraph); // 现就贯彻落实《…》通知如下：
      }
    }
    return opening;
  }

  private static boolean hasClause(String words) {
    return words.chars().anyMatch(sign -> "，。,；：".indexOf(sign) >= 0);
  }

  /** The first article behind a regulation's contents, or null. */
  private static @Nullable Paragraph firstArticle(List<Paragraph> all) {
    return all.stream()
        .filter(paragraph -> FIRST_ARTICLE.matcher(paragraph.text()).matches())
        .findFirst()
        .orElse(null);
  }
}
