package org.gongbao.parse.split;

/** The open document's title contains this one: it is the plan that the document issues. */
final class CarriedBond implements Bond {

  private static final int SHORTEST = 5;

  @Override
  public double weigh(Candidate open, Candidate next) {
    if (next.isInterpretation() || next.core().length() < SHORTEST) {
      return 0;
    }
    boolean carried = open.key().contains(next.core());
    return carried && !open.key().equals(next.key()) ? -9 : 0;
  }
}
