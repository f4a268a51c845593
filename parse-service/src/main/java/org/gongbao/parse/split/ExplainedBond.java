package org.gongbao.parse.split;

import org.gongbao.parse.structure.Interpretation;
import org.gongbao.parse.structure.Signs;

/** An interpretation follows the document that it explains. */
final class ExplainedBond implements Bond {

  @Override
  public double weigh(Candidate open, Candidate next) {
    if (!next.heading().isInterpretation()) {
      return 0;
    }
    String subject = Signs.key(Interpretation.subjectOf(next.heading().title().text()));
    return open.key().contains(subject) || open.core().contains(subject) ? 2 : 0;
  }
}
