package org.gongbao.parse.split;

/** The open document's title contains this one: it is the plan that the document issues. */
final class CarriedBond implements Bond {

  private static final int SHORTEST = 5;

  @Override
  public double weigh(Candidate open, Candidate next) {
    if (next.isInterpretation() || next.core().length() < SHORTEST) {
      return 0;
    }
    // 转发…工作实施意见的通知 carries …工作的实施意见.
    boolean carried = open.plainKey().contains(next.plainCore());
    return carried && !open.key().equals(next.key()) ? -9 : 0;
  }
}
