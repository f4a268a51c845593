package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Condition.All;
import org.gongbao.notify.match.Condition.Any;
import org.gongbao.notify.match.Condition.Holds;
import org.gongbao.notify.match.Condition.Near;
import org.gongbao.notify.match.Condition.Phrase;

/** Tells why an interest meets a document or not, by the same evaluation as matching. */
public final class Explainer {

  /** Most reasons one clause is given: a reader wants to see why, not everywhere. */
  private static final int MAX_REASONS = 3;

  private Explainer() {}

  /**
   * Explains an interest against a document.
   *
   * @throws IllegalArgumentException if the interest's query cannot be read
   */
  public static Explanation explain(Interest interest, PolicyDocument document) {
    List<Clause> clauses = Clause.of(interest);
    ProgramWriter writer = new ProgramWriter();
    List<Integer> beginnings = new ArrayList<>();
    clauses.forEach(clause -> beginnings.add(writer.write(clause.condition())));
    PhraseTable phrases = new PhraseTable(writer.phrases());
    writer.program().renumber(phrases::number);
    Reading reading = new Reading();
    reading.read(Subject.of(document), phrases, writer.facts());
    Evaluator evaluator = new Evaluator(reading);
    Evidence evidence = new Evidence(document);
    List<Explanation.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean isMet = evaluator.holds(writer.program(), beginnings.get(i));
      List<Reason> reasons = new ArrayList<>();
      if (isMet) {
        collect(clause.label(), clause.condition(), evidence, reasons);
      }
      outcomes.add(new Explanation.Outcome(clause.label(), isMet, reasons));
    }
    return new Explanation(outcomes);
  }

  private static void collect(
      String label, Condition condition, Evidence evidence, List<Reason> reasons) {
    if (reasons.size() >= MAX_REASONS) {
      return;
    }
    if (condition instanceof Phrase phrase) {
      evidence.of(label, phrase).ifPresent(reasons::add);
    } else if (condition instanceof Near near) {
      evidence.of(label, near).ifPresent(reasons::add);
    } else if (condition instanceof Holds holds) {
      evidence.of(label, holds.fact()).ifPresent(reasons::add);
    } else if (condition instanceof All all) {
      all.parts().forEach(part -> collect(label, part, evidence, reasons));
    } else if (condition instanceof Any any) {
      any.parts().forEach(part -> collect(label, part, evidence, reasons));
    }
  }
}
