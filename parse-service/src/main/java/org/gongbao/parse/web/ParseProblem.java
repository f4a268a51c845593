package org.gongbao.parse.web;

import org.gongbao.contract.problem.ProblemCode;

/** What this service refuses besides what any service does. */
public enum ParseProblem implements ProblemCode {
  /** No document has this id. */
  UNKNOWN_DOCUMENT;

  @Override
  public int status() {
    return 404;
  }
}
