package org.gongbao.evaluation;

import java.util.Objects;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** Title, number, issuers, dates, kind, section and the link of an interpretation. */
final class FactScore implements Score {

  @Override
  public void mark(TruthIssue truth, ParsedIssue answer, DocumentPairs pairs, Scoresheet sheet) {
    for (DocumentPairs.Pair pair : pairs.pairs()) {
      markFacts(pair, sheet);
      markInterprets(pair, pairs, sheet);
    }
  }

  private static void markFacts(DocumentPairs.Pair pair, Scoresheet sheet) {
    TruthIssue.Document expected = pair.expected();
    PolicyDocument got = pair.got();
    boolean title =
        Likeness.same(expected.title(), got.title())
            || expected.tocTitle() != null && Likeness.same(expected.tocTitle(), got.title());
    sheet.mark(expected.startLine(), "title", title, expected.title(), got.title());
    equal(pair, sheet, "number", expected.documentNumber(), got.documentNumber());
    equal(pair, sheet, "issuers", expected.issuers(), got.issuers());
    equal(pair, sheet, "issuedOn", expected.issuedOn(), got.issuedOn());
    equal(pair, sheet, "effectiveFrom", expected.effectiveFrom(), got.effectiveFrom());
    equal(pair, sheet, "expiresOn", expected.expiresOn(), got.expiresOn());
    equal(pair, sheet, "kind", expected.kind(), got.kind());
    equal(pair, sheet, "section", expected.section(), got.section());
    equal(pair, sheet, "tocPage", expected.tocPage(), got.tocPage());
  }

  private static void equal(
      DocumentPairs.Pair pair,
      Scoresheet sheet,
      String field,
      @Nullable Object expected,
      @Nullable Object got) {
    boolean right = Likeness.same(expected, got);
    sheet.mark(pair.expected().startLine(), field, right, expected, got);
  }

  private static void markInterprets(
      DocumentPairs.Pair pair, DocumentPairs pairs, Scoresheet sheet) {
    Integer expected = pair.expected().interprets();
    Integer got = pair.got().interprets();
    sheet.declare("interprets");
    if (expected != null || got != null) {
      boolean right = Objects.equals(expected, pairs.trueOrdinal(got));
      sheet.mark(pair.expected().startLine(), "interprets", right, expected, got);
    }
  }
}
