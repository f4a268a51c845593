package org.gongbao.parse.split;

import java.util.Set;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Organ;
import org.gongbao.parse.structure.Title;
import org.gongbao.parse.structure.TitleWords;

/** The shape of the title: an issuer, the act 关于…, a genre at its end, no sentence in it. */
final class TitleClue implements Clue {

  /** Most heading-like lines are headings inside a document. */
  private static final double RARITY = -3.5;

  private static final int SHORT = 6;

  /** Words that end titles and are none. */
  private static final Set<String> BARE =
      Set.of("通知", "意见", "决定", "批复", "通报", "函", "令", "解读", "政策解读", "方案", "办法");

  @Override
  public double weigh(Candidate candidate) {
    Title title = candidate.heading().title();
    String text = title.text();
    double weight = RARITY + genre(title);
    if (namesIssuer(title)) {
      weight += 3 + Math.min(2, 0.5 * Math.max(0, title.issuerLines().size() - 1));
    }
    if (TitleWords.withoutIssuer(text).startsWith("关于") || text.contains("印发")) {
      weight += 1.5;
    }
    if (text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
      weight -= 6;
    }
    if (text.indexOf('，') >= 0 || text.indexOf('：') >= 0) {
      weight -= 2;
    }
    if (closesWhatIsNotOpen(text) || text.contains("）、") || text.contains("》、")) {
      weight -= 5;
    }
    if (BARE.contains(text)) {
      weight -= 8;
    }
    return text.length() < SHORT ? weight - 2 : weight;
  }

  /** The end of a citation that began on the line above. */
  private static boolean closesWhatIsNotOpen(String text) {
    int close = text.indexOf('》');
    return close >= 0 && text.lastIndexOf('《', close) < 0;
  }

  private static double genre(Title title) {
    Genre genre = title.genre();
    return genre == null ? -1 : genre.isFormal() ? 1.5 : 0.5;
  }

  private static boolean namesIssuer(Title title) {
    if (!title.issuerLines().isEmpty()) {
      return true;
    }
    String before = title.text().substring(0, title.text().length() - coreLength(title));
    return Organ.isName(before);
  }

  private static int coreLength(Title title) {
    return TitleWords.withoutIssuer(title.text()).length();
  }
}
