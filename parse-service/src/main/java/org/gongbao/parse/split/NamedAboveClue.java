package org.gongbao.parse.split;

import org.gongbao.parse.structure.Lines;

/**
 * The lines above name this title: a letter that issues it or a list of attachments. What they name
 * is carried by the document they belong to.
 */
final class NamedAboveClue implements Clue {

  private static final int LINES_ABOVE = 14;
  private static final int LONGEST = 600;
  private static final int SHORTEST_TITLE = 5;

  private final Lines lines;
  private final ContentsPage contents;

  NamedAboveClue(Lines lines, ContentsPage contents) {
    this.lines = lines;
    this.contents = contents;
  }

  @Override
  public double weigh(Candidate candidate) {
    String title = candidate.key();
    if (title.length() < SHORTEST_TITLE || candidate.isInterpretation()) {
      return 0;
    }
    return above(candidate.line()).contains(title) ? -7 : 0;
  }

  /** The folded words of the lines above, run together, since titles are broken over lines. */
  private String above(int line) {
    int first = line;
    int at = lines.before(line);
    for (int i = 0; i < LINES_ABOVE && lines.has(at) && !contents.holds(at); i++) {
      first = at;
      at = lines.before(at);
    }
    StringBuilder words = new StringBuilder();
    for (at = first; at < line; at = lines.after(at)) {
      String folded = lines.line(at).folded();
      words.append(folded, 0, Math.min(LONGEST, folded.length()));
    }
    return words.toString();
  }
}
