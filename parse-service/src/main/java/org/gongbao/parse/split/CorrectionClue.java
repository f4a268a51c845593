package org.gongbao.parse.split;

import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Lines;

/** 更正 over a text that says 特此更正: it has neither number nor addressee. */
final class CorrectionClue implements Clue {

  private static final int MOST_LINES = 12;

  private final Lines lines;

  CorrectionClue(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate candidate) {
    if (candidate.heading().title().genre() != Genre.CORRECTION) {
      return 0;
    }
    int at = lines.from(candidate.heading().bodyLine());
    for (int i = 0; i < MOST_LINES && lines.has(at); i++) {
      if (lines.line(at).tight().contains("更正")) {
        return 7;
      }
      at = lines.after(at);
    }
    return 0;
  }
}
