package org.gongbao.parse.split;

import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.ListLabel;
import org.gongbao.parse.structure.Organ;
import org.gongbao.parse.structure.Title;

/** Marks of the file itself: a Markdown heading of a high level, a compilation's entry label. */
final class MarkClue implements Clue {

  private static final int HIGH_LEVEL = 2;

  private final Lines lines;

  MarkClue(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate candidate) {
    int line = candidate.heading().title().lines().startLine();
    int level = lines.line(line).level();
    double weight = level == 0 || level > HIGH_LEVEL ? 0 : 1.0 / level;
    boolean isEntry = ListLabel.entryLength(lines.line(line).plain()) > 0;
    return isEntry && isSaying(candidate.heading().title()) ? weight + 4 : weight;
  }

  /** Whether more than a label speaks for a document: 2.2 成员单位职责 numbers a plan's heading. */
  private static boolean isSaying(Title title) {
    Genre genre = title.genre();
    return genre != null
        && (genre.isFormal()
            || title.text().contains("关于")
            || Organ.seat(title.text().replace("《", "")) != null);
  }
}
