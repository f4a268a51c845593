package org.gongbao.parse.split;

import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Heading;

/** A document number in the heading block; an order has one by its nature. */
final class NumberClue implements Clue {

  @Override
  public double weigh(Candidate candidate) {
    Heading heading = candidate.heading();
    if (heading.number() == null) {
      return 0;
    }
    return heading.title().genre() == Genre.ORDER ? 7 : 4.5;
  }
}
