package org.gongbao.parse.split;

import org.gongbao.parse.structure.Lines;

/** A document has a text: two headings with nothing between are not two documents. */
final class BodyBond implements Bond {

  /** Less is no text: the ordinal of the next row of a catalogue. */
  private static final int SHORTEST = 5;

  private final Lines lines;

  BodyBond(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate open, Candidate next) {
    int first = lines.from(open.heading().bodyLine());
    boolean isBare =
        first >= next.line()
            || lines.after(first) >= next.line() && lines.line(first).tight().length() < SHORTEST;
    return isBare ? -8 : 0;
  }
}
