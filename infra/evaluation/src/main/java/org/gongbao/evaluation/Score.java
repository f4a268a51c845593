package org.gongbao.evaluation;

import org.gongbao.contract.document.ParsedIssue;

/** Scores one group of fields of one gazette. */
interface Score {

  /**
   * Marks the answers.
   *
   * @param truth what a person read
   * @param answer what the parser read
   * @param pairs which document answers which
   * @param sheet takes the marks
   */
  void mark(TruthIssue truth, ParsedIssue answer, DocumentPairs pairs, Scoresheet sheet);
}
