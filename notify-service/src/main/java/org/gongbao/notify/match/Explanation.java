package org.gongbao.notify.match;

import java.util.List;
import org.gongbao.contract.event.AlertRaised.Reason;

/**
 * Why an interest meets a document, or why not: each of its clauses with what came of it.
 *
 * @param clauses in the order of evaluation
 */
public record Explanation(List<Outcome> clauses) {

  /** Copies the list. */
  public Explanation {
    clauses = List.copyOf(clauses);
  }

  /** Whether the interest meets the document: every clause does. */
  public boolean matches() {
    return clauses.stream().allMatch(Outcome::isMet);
  }

  /** What in the document met the clauses. */
  public List<Reason> reasons() {
    return clauses.stream().flatMap(outcome -> outcome.reasons().stream()).toList();
  }

  /** The clauses that kept the interest from meeting the document. */
  public List<String> unmet() {
    return clauses.stream().filter(outcome -> !outcome.isMet()).map(Outcome::clause).toList();
  }

  /**
   * What came of one clause.
   *
   * @param clause as its owner would name it
   * @param isMet whether the document meets it
   * @param reasons what in the document did; none for a clause on what must be absent
   */
  public record Outcome(String clause, boolean isMet, List<Reason> reasons) {

    /** Copies the list. */
    public Outcome {
      reasons = List.copyOf(reasons);
    }
  }
}
