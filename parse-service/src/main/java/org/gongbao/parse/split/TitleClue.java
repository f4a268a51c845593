package org.gongbao.parse.split;

import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Organ;
import org.gongbao.parse.structure.Title;
import org.gongbao.parse.structure.TitleWords;

/** The shape of the title: an issuer, the act 关于…, a genre at its end, no sentence in it. */
final class TitleClue implements Clue {

  /** Most heading-like lines are headings inside a document. */
  private static final double RARITY = -3.5;

  private static final int SHORT = 6;

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
    return text.length() < SHORT ? weight - 2 : weight;
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
