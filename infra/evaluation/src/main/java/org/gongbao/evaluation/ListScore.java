package org.gongbao.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;

/**
 * Recall and precision of a list, by one-to-one matches of what a document should and does have.
 *
 * @param field name of the figure
 * @param expected the true list of a document
 * @param got the answered list of a document
 * @param matches whether an answer is the expected thing
 */
record ListScore<E, G>(
    String field,
    Function<TruthIssue.Document, List<E>> expected,
    Function<PolicyDocument, List<G>> got,
    BiPredicate<E, G> matches)
    implements Score {

  static Score attachments() {
    return new ListScore<>(
        "attachments",
        TruthIssue.Document::attachments,
        PolicyDocument::attachments,
        (String title, Attachment attachment) -> Likeness.alike(title, attachment.title()));
  }

  /** What implements is counted apart from the other acts. */
  static Score relations(String field, boolean implementing) {
    return new ListScore<>(
        field,
        truth ->
            truth.relations().stream()
                .filter(act -> (act.type() == RelationType.IMPLEMENTS) == implementing)
                .toList(),
        document ->
            document.relations().stream()
                .filter(relation -> (relation.type() == RelationType.IMPLEMENTS) == implementing)
                .toList(),
        ListScore::sameAct);
  }

  private static boolean sameAct(TruthIssue.Act act, Relation relation) {
    return act.type() == relation.type()
        && (Likeness.alike(act.target(), relation.target())
            || act.targetNumber() != null
                && Likeness.same(act.targetNumber(), relation.targetNumber()));
  }

  @Override
  public void mark(TruthIssue truth, ParsedIssue answer, DocumentPairs pairs, Scoresheet sheet) {
    sheet.declare(field + ".recall");
    sheet.declare(field + ".precision");
    for (DocumentPairs.Pair pair : pairs.pairs()) {
      mark(
          pair.expected().startLine(),
          expected.apply(pair.expected()),
          got.apply(pair.got()),
          sheet);
    }
  }

  private void mark(int line, List<E> wanted, List<G> answers, Scoresheet sheet) {
    List<G> left = new ArrayList<>(answers);
    for (E want : wanted) {
      boolean found =
          left.stream()
              .filter(g -> matches.test(want, g))
              .findFirst()
              .map(left::remove)
              .orElse(false);
      sheet.mark(line, field + ".recall", found, want, "nothing");
    }
    for (G answer : answers) {
      boolean isTrue = left.stream().noneMatch(g -> g == answer);
      sheet.mark(line, field + ".precision", isTrue, "nothing", answer);
    }
  }
}
