package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Condition.All;
import org.gongbao.notify.match.Condition.Any;
import org.gongbao.notify.match.Condition.Holds;
import org.gongbao.notify.match.Condition.Near;
import org.gongbao.notify.match.Condition.Not;
import org.gongbao.notify.match.Condition.Phrase;

/**
 * Tells why interests meet a document or not, by the same evaluation as matching. The document is
 * folded once for all of them. For one thread.
 */
public final class Explainer {

  /** Most reasons one clause is given: a reader wants to see why, not everywhere. */
  private static final int MAX_REASONS = 3;

  private final Subject subject;
  private final Evidence evidence;
  private final Reading reading = new Reading();

  /** Explains a document. */
  public Explainer(PolicyDocument document) {
    this.subject = Subject.of(document);
    this.evidence = new Evidence(document);
  }

  /** Explains one interest against a document; see {@link #explain(Interest)}. */
  public static Explanation explain(Interest interest, PolicyDocument document) {
    return new Explainer(document).explain(interest);
  }

  /**
   * Explains an interest.
   *
   * @throws IllegalArgumentException if its query cannot be read
   */
  public Explanation explain(Interest interest) {
    List<Clause> clauses = Clause.of(interest);
    ProgramWriter writer = new ProgramWriter();
    List<Integer> beginnings = new ArrayList<>();
    clauses.forEach(clause -> beginnings.add(writer.write(clause.condition())));
    PhraseTable phrases = new PhraseTable(writer.phrases());
    writer.program().renumber(phrases::number);
    reading.read(subject, phrases, writer.facts());
    Evaluator evaluator = new Evaluator(reading);
    List<Explanation.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean isMet = evaluator.holds(writer.program(), beginnings.get(i));
      outcomes.add(outcome(clause, isMet, evidence));
    }
    return new Explanation(outcomes);
  }

  private static Explanation.Outcome outcome(Clause clause, boolean isMet, Evidence evidence) {
    List<Reason> found = new ArrayList<>();
    collect(clause.label(), clause.condition(), isMet, evidence, found);
    List<Fact> facts = facts(clause.condition());
    return new Explanation.Outcome(
        clause.label(),
        isMet,
        found,
        evidence.scores(facts),
        isMet ? List.of() : evidence.instead(facts));
  }

  private static void collect(
      String label, Condition condition, boolean isMet, Evidence evidence, List<Reason> found) {
    if (found.size() >= MAX_REASONS) {
      return;
    }
    if (condition instanceof Phrase phrase) {
      evidence.of(label, phrase).ifPresent(found::add);
    } else if (condition instanceof Near near) {
      collectNear(label, near, isMet, evidence, found);
    } else if (condition instanceof Holds holds) {
      evidence.of(holds.fact()).ifPresent(found::add);
    } else if (condition instanceof All all) {
      all.parts().forEach(part -> collect(label, part, isMet, evidence, found));
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> collect(label, part, isMet, evidence, found));
    } else if (condition instanceof Not not && !isMet) {
      collect(label, not.part(), true, evidence, found);
    }
  }

  /** Words that do not stand near one another are shown where each of them stands. */
  private static void collectNear(
      String label, Near near, boolean isMet, Evidence evidence, List<Reason> found) {
    Optional<Reason> together = evidence.of(label, near);
    if (together.isPresent()) {
      found.add(together.get());
    } else if (!isMet) {
      collect(label, near.first(), false, evidence, found);
      collect(label, near.second(), false, evidence, found);
    }
  }

  /** The facts of which a clause asks for one; none if it asks for words. */
  private static List<Fact> facts(Condition condition) {
    if (condition instanceof Holds holds) {
      return List.of(holds.fact());
    }
    return condition instanceof Any any
        ? any.parts().stream().flatMap(part -> facts(part).stream()).toList()
        : List.of();
  }
}
