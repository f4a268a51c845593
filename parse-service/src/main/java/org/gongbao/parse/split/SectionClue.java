package org.gongbao.parse.split;

import org.gongbao.parse.structure.Lines;

/** The name of a section stands right above. */
final class SectionClue implements Clue {

  private final Lines lines;

  SectionClue(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate candidate) {
    int above = lines.before(candidate.line());
    if (!lines.has(above) || lines.line(above).isTable()) {
      return 0;
    }
    if (SectionName.marked(lines.line(above)) != null) {
      return 3;
    }
    boolean hasNumberAbove = candidate.line() < candidate.heading().title().lines().startLine();
    // 某市人民政府文件 above a number is the document's letterhead.
    return SectionName.usual(lines.line(above)) != null && !hasNumberAbove ? 2 : 0;
  }
}
