package org.gongbao.notify.match;

import java.util.List;
import org.gongbao.contract.document.TopicScore;
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
    return clauses.stream()
        .filter(Outcome::isMet)
        .flatMap(outcome -> outcome.found().stream())
        .toList();
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
   * @param found what in the document met it; of an unmet one those of its parts that are there, or
   *     what must not be there
   * @param scores for a clause on topics, how much the document is about each of them
   * @param instead for an unmet clause on places, issuers, kinds or a policy, what the document has
   */
  public record Outcome(
      String clause,
      boolean isMet,
      List<Reason> found,
      List<TopicScore> scores,
      List<String> instead) {

    /** Copies the lists. */
    public Outcome {
      found = List.copyOf(found);
      scores = List.copyOf(scores);
      instead = List.copyOf(instead);
    }
  }
}
