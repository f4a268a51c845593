package org.gongbao.parse.split;

import org.gongbao.parse.structure.Heading;

/** 《…》解读 standing as a heading: interpretations have neither number nor date nor addressee. */
final class InterpretationClue implements Clue {

  @Override
  public double weigh(Candidate candidate) {
    Heading heading = candidate.heading();
    boolean quotes = heading.title().text().indexOf('《') >= 0;
    return candidate.isInterpretation() ? quotes ? 6 : 3 : 0;
  }
}
