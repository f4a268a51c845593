package org.gongbao.parse.problem;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.Problem;

/** Problems in the order they were found; beyond the limit they are only counted. */
public final class ProblemList {

  /** A hostile text may be doubtful on every line; nobody reads more than this. */
  public static final int MOST = 100;

  private final List<Problem> problems = new ArrayList<>();
  private int left;

  /**
   * Notes a problem.
   *
   * @param line 1-based
   * @param message one sentence for a person
   */
  public void add(ProblemCode code, int line, String message) {
    if (problems.size() < MOST) {
      problems.add(new Problem(code.code(), line, message));
    } else {
      left++;
    }
  }

  /** All of them, the last one saying how many were left out. */
  public List<Problem> all() {
    if (left == 0) {
      return List.copyOf(problems);
    }
    List<Problem> all = new ArrayList<>(problems);
    String message = left + " further problems are not listed";
    all.add(new Problem(ProblemCode.MORE_PROBLEMS.code(), 1, message));
    return all;
  }
}
