package org.gongbao.evaluation;

import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;

/** Documents found (recall), documents that are none (precision), and their boundaries. */
final class DocumentScore implements Score {

  private static final int START_TOLERANCE = 1;
  private static final int END_TOLERANCE = 2;

  @Override
  public void mark(TruthIssue truth, ParsedIssue answer, DocumentPairs pairs, Scoresheet sheet) {
    for (TruthIssue.Document expected : truth.documents()) {
      boolean found = pairs.answerTo(expected) != null;
      sheet.mark(expected.startLine(), "documents.recall", found, expected.title(), "nothing");
    }
    for (PolicyDocument got : answer.documents()) {
      boolean isTrue = pairs.pairs().stream().anyMatch(pair -> pair.got() == got);
      sheet.mark(got.startLine(), "documents.precision", isTrue, "nothing", got.title());
    }
    for (DocumentPairs.Pair pair : pairs.pairs()) {
      TruthIssue.Document expected = pair.expected();
      PolicyDocument got = pair.got();
      boolean right =
          Math.abs(expected.startLine() - got.startLine()) <= START_TOLERANCE
              && Math.abs(expected.endLine() - got.endLine()) <= END_TOLERANCE;
      sheet.mark(
          expected.startLine(),
          "boundary",
          right,
          expected.startLine() + "-" + expected.endLine(),
          got.startLine() + "-" + got.endLine());
    }
  }
}
