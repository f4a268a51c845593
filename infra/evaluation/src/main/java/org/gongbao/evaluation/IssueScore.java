package org.gongbao.evaluation;

import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.ParsedIssue;
import org.jspecify.annotations.Nullable;

/** The issue's own fields: title, publisher, region, year, number and day of publication. */
final class IssueScore implements Score {

  @Override
  public void mark(TruthIssue truth, ParsedIssue answer, DocumentPairs pairs, Scoresheet sheet) {
    TruthIssue.Head expected = truth.issue();
    IssueHead got = answer.issue();
    mark(sheet, "title", expected.title(), got.title());
    mark(sheet, "publisher", expected.publisher(), got.publisher());
    mark(sheet, "region", expected.region(), got.region() == null ? null : got.region().name());
    mark(sheet, "year", expected.year(), got.year());
    mark(sheet, "number", expected.number(), got.number());
    mark(sheet, "publishedOn", expected.publishedOn(), got.publishedOn());
  }

  private static void mark(
      Scoresheet sheet, String name, @Nullable Object expected, @Nullable Object got) {
    boolean right = Likeness.same(expected, got);
    sheet.count("issue", right);
    if (!right) {
      sheet.miss(1, "issue." + name, expected, got);
    }
  }
}
