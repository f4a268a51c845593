package org.gongbao.parse.split;

import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Signs;

/**
 * The lines above name this title: a letter that issues it or a list of attachments. What they name
 * is carried by the document they belong to.
 */
final class NamedAboveClue implements Clue {

  private static final int LINES_ABOVE = 14;
  private static final int LONGEST = 600;
  private static final int SHORTEST_TITLE = 5;

  private final Lines lines;

  NamedAboveClue(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate candidate) {
    String title = candidate.key();
    if (title.length() < SHORTEST_TITLE || candidate.isInterpretation()) {
      return 0;
    }
    int at = lines.before(candidate.line());
    for (int i = 0; i < LINES_ABOVE && lines.has(at); i++) {
      String above = lines.line(at).tight();
      if (above.length() > title.length() / 2 && names(above, title)) {
        return -7;
      }
      at = lines.before(at);
    }
    return 0;
  }

  private static boolean names(String above, String title) {
    String start = above.length() > LONGEST ? above.substring(0, LONGEST) : above;
    return Signs.key(start).contains(title);
  }
}
