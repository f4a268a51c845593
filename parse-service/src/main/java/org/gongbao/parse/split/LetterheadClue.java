package org.gongbao.parse.split;

/** A letterhead or a number above the title: where both could begin a document, the upper does. */
final class LetterheadClue implements Clue {

  @Override
  public double weigh(Candidate candidate) {
    return candidate.line() < candidate.heading().title().lines().startLine() ? 0.5 : 0;
  }
}
