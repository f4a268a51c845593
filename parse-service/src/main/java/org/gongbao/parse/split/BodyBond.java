package org.gongbao.parse.split;

import org.gongbao.parse.structure.Lines;

/** A document has a text: two headings with nothing between are not two documents. */
final class BodyBond implements Bond {

  private final Lines lines;

  BodyBond(Lines lines) {
    this.lines = lines;
  }

  @Override
  public double weigh(Candidate open, Candidate next) {
    return lines.from(open.heading().bodyLine()) >= next.line() ? -8 : 0;
  }
}
