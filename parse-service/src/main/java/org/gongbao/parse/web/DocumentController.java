package org.gongbao.parse.web;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.edges.problem.ProblemException;
import org.gongbao.edges.problem.Quotes;
import org.gongbao.edges.problem.RequestProblem;
import org.gongbao.parse.document.Documents;
import org.gongbao.parse.document.Relations;
import org.gongbao.parse.document.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads parsed documents; each has exactly the shape of its event. */
@RestController
class DocumentController {
  private final Documents documents;
  private final Relations relations;

  DocumentController(Documents documents, Relations relations) {
    this.documents = documents;
    this.relations = relations;
  }

  /** The documents of an issue in order of print; empty while it is not read. */
  @GetMapping("/api/v1/issues/{issueId}/documents")
  List<PolicyDocument> ofIssue(@PathVariable String issueId) {
    return documents.ofIssue(issueId);
  }

  /** One document. */
  @GetMapping("/api/v1/documents/{documentId}")
  PolicyDocument document(@PathVariable String documentId) {
    return documents.find(documentId).orElseThrow(() -> unknown(documentId));
  }

  /** What a document does to others whose text is known. */
  @GetMapping("/api/v1/documents/{documentId}/relations")
  List<RelationResolved> relations(@PathVariable String documentId) {
    return relations.from(documentId);
  }

  /** What others do to a policy. */
  @GetMapping("/api/v1/policies/{policyId}/relations")
  List<RelationResolved> relationsTo(@PathVariable String policyId) {
    return relations.to(policyId);
  }

  /** Documents by place, kind, topic and date of issue, latest first. */
  @GetMapping("/api/v1/documents")
  List<PolicyDocument> select(
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(defaultValue = "0") int skip,
      @RequestParam(defaultValue = "20") int limit) {
    return documents.select(selection(region, kind, topic, from, skip, limit));
  }

  private static Selection selection(
      @Nullable String region,
      @Nullable String kind,
      @Nullable String topic,
      @Nullable LocalDate from,
      int skip,
      int limit) {
    try {
      return new Selection(region, kind, topic, from, skip, limit);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(RequestProblem.BAD_PARAMETER, e.getMessage());
    }
  }

  private static ProblemException unknown(String documentId) {
    return new ProblemException(
        ParseProblem.UNKNOWN_DOCUMENT,
        "no document '"
            + Quotes.cut(documentId)
            + "' is known; GET /api/v1/documents lists those that are");
  }
}
