package org.gongbao.ingest.web;

import org.gongbao.contract.problem.ProblemCode;

/** What this service refuses besides what any service does. */
public enum IngestProblem implements ProblemCode {
  /** The issue has no bytes. */
  EMPTY_FILE(400),
  /** The form has no part with the issue. */
  MISSING_FILE(400),
  /** The form cannot be read. */
  BROKEN_FORM(400),
  /** The body ended before its end. */
  BROKEN_BODY(400),
  /** No issue has this id. */
  UNKNOWN_ISSUE(404);

  private final int status;

  IngestProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
