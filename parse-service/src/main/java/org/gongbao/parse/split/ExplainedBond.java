package org.gongbao.parse.split;

/** An interpretation follows the document that it explains. */
final class ExplainedBond implements Bond {

  @Override
  public double weigh(Candidate open, Candidate next) {
    if (!next.isInterpretation()) {
      return 0;
    }
    return open.key().contains(next.subject()) || open.core().contains(next.subject()) ? 2 : 0;
  }
}
