package org.gongbao.parse.issue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.ParsedIssue;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Problem;

/** What a golden file holds: the splitter's and fact readers' answers, a line each. */
final class Summary {

  private Summary() {}

  static String of(ParsedIssue parsed) {
    IssueHead head = parsed.issue();
    StringBuilder summary = new StringBuilder();
    line(summary, "issue", head.title(), head.publisher(), head.year(), head.number());
    line(summary, "published", head.publishedOn());
    for (PolicyDocument document : parsed.documents()) {
      add(summary, document);
    }
    parsed.problems().forEach(problem -> add(summary, problem));
    return summary.toString();
  }

  private static void add(StringBuilder summary, PolicyDocument document) {
    line(summary, "", document.ordinal() + ". " + document.title());
    line(summary, "  lines", document.startLine() + "-" + document.endLine());
    line(summary, "  section", document.section(), "page", document.tocPage());
    line(summary, "  number", document.documentNumber(), "kind", document.kind());
    line(summary, "  issuers", document.issuers(), "on", document.issuedOn());
    if (document.interprets() != null) {
      line(summary, "  interprets", document.interprets());
    }
    for (Attachment attachment : document.attachments()) {
      line(
          summary,
          "  carries",
          attachment.startLine() + "-" + attachment.endLine(),
          attachment.title());
    }
    document.problems().forEach(problem -> add(summary, problem));
  }

  private static void add(StringBuilder summary, Problem problem) {
    line(summary, "  doubt", problem.code(), "at", problem.line());
  }

  private static void line(StringBuilder summary, String label, Object... words) {
    summary.append(label).append(label.isEmpty() ? "" : " ").append(join(words)).append('\n');
  }

  private static String join(Object... words) {
    return Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(" "));
  }
}
