package org.gongbao.parse.split;

/** A date in the heading block. */
final class DateClue implements Clue {

  @Override
  public double weigh(Candidate candidate) {
    return candidate.heading().date() == null ? 0 : 2;
  }
}
