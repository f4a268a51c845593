package org.gongbao.parse.split;

/**
 * One kind of evidence for or against a document beginning at a place. Weights add up; they are
 * about the logarithm of the odds, so that 3 is strong and 8 all but settles it.
 */
interface Clue {

  /** How much this clue says: positive for a beginning, negative against, 0 for nothing. */
  double weigh(Candidate candidate);
}
