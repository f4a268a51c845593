package org.gongbao.edges.problem;

import org.gongbao.contract.problem.ProblemCode;

/** A request is refused; the message says what is wrong and what to do. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Refuses for that reason. */
  public ProblemException(Problem problem) {
    // An answer, not a failure of ours: nobody reads its stack.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** Refuses for that reason, in a sentence. */
  public ProblemException(ProblemCode code, String detail) {
    this(Problem.of(code, detail));
  }

  /** The reason. */
  public Problem problem() {
    return problem;
  }
}
