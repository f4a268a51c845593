package org.gongbao.contract.document;

import java.util.List;
import java.util.Objects;

/**
 * A whole gazette issue as parsed: what {@code parse --json} prints.
 *
 * @param issue its head
 * @param documents its documents in order of print
 * @param problems what concerns the issue rather than one document, such as a contents entry
 *     without a body
 */
public record ParsedIssue(IssueHead issue, List<PolicyDocument> documents, List<Problem> problems) {

  /** Copies the lists. */
  public ParsedIssue {
    Objects.requireNonNull(issue, "issue");
    documents = PolicyDocument.copy(documents);
    problems = PolicyDocument.copy(problems);
  }
}
