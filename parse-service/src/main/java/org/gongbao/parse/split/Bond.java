package org.gongbao.parse.split;

/** Evidence from the document that is open where the next one would begin. */
interface Bond {

  /** How much it says for the next beginning there while this one is open. */
  double weigh(Candidate open, Candidate next);
}
