package org.gongbao.contract.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongbao.contract.document.IssueHead;
import org.gongbao.contract.document.RegionName;
import org.gongbao.contract.interest.Interest;
import org.jspecify.annotations.Nullable;

/**
 * An interest met a document (提醒), with the reasons. It says enough for a reader who does not have
 * the document.
 *
 * @param alertId derived from the interest and the policy
 * @param interestId the interest
 * @param interest what it asks for
 * @param documentId the document
 * @param policyId its policy: one policy alerts once, however many gazettes print it
 * @param title the document's title
 * @param documentNumber 文号, or null
 * @param issuers who signs
 * @param region the place it speaks for, or null
 * @param kind 文种, or null
 * @param issuedOn 成文日期, or null
 * @param issue the gazette it stands in
 * @param reasons why it matched, at least one
 * @param raisedAt when
 */
public record AlertRaised(
    String alertId,
    String interestId,
    Interest interest,
    String documentId,
    String policyId,
    String title,
    @Nullable String documentNumber,
    List<String> issuers,
    @Nullable RegionName region,
    @Nullable String kind,
    @Nullable LocalDate issuedOn,
    IssueHead issue,
    List<Reason> reasons,
    Instant raisedAt) {

  /**
   * One clause of an interest that a document met.
   *
   * @param clause the clause as its owner wrote it: {@code topic:carbon}, {@code 碳达峰}, {@code
   *     region:130800}
   * @param phrase the words of the document that met it, or null for a clause on a field
   * @param passage the sentence around them, or null
   * @param line its line in the issue's extracted text, or null
   * @param label the outline label it stands under, such as 第三条, or null
   */
  public record Reason(
      String clause,
      @Nullable String phrase,
      @Nullable String passage,
      @Nullable Integer line,
      @Nullable String label) {

    /** Refuses a reason without its clause. */
    public Reason {
      Objects.requireNonNull(clause, "clause");
    }
  }

  /** Refuses an alert without identity. */
  public AlertRaised {
    Objects.requireNonNull(alertId, "alertId");
    Objects.requireNonNull(interestId, "interestId");
    Objects.requireNonNull(interest, "interest");
    Objects.requireNonNull(documentId, "documentId");
    Objects.requireNonNull(policyId, "policyId");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(issue, "issue");
    Objects.requireNonNull(raisedAt, "raisedAt");
    issuers = issuers == null ? List.of() : List.copyOf(issuers);
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }
}
