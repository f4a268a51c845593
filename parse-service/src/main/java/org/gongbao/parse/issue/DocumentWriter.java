package org.gongbao.parse.issue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.parse.structure.DocumentFacts;
import org.jspecify.annotations.Nullable;

/** Writes the documents of one issue, each with its ids. */
final class DocumentWriter {

  private final IssueHead head;
  private final Set<String> ids = new HashSet<>();

  DocumentWriter(IssueHead head) {
    this.head = head;
  }

  PolicyDocument write(DocumentFacts facts, int ordinal, @Nullable Integer interprets) {
    return new PolicyDocument(
        uniqueId(facts),
        DocumentIds.policy(facts),
        head.id(),
        head,
        ordinal,
        facts.section(),
        facts.title(),
        facts.documentNumber(),
        facts.issuers(),
        null,
        facts.issuedOn(),
        null,
        null,
        facts.kind(),
        facts.tocPage(),
        facts.range().startLine(),
        facts.range().endLine(),
        facts.attachments(),
        interprets,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        facts.places(),
        List.of());
  }

  /** An issue may print two documents alike: the later one counts its copies. */
  private String uniqueId(DocumentFacts facts) {
    int copy = 1;
    String id = DocumentIds.document(head.id(), facts, copy);
    while (!ids.add(id)) {
      copy++;
      id = DocumentIds.document(head.id(), facts, copy);
    }
    return id;
  }
}
