package org.gongbao.parse.citation;

import org.gongbao.contract.document.PolicyDocument;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be cited.
 *
 * @param documentId the document
 * @param policyId its policy
 * @param title its title
 * @param number its number in the form in which numbers are compared, or null
 * @param region code of the place it speaks for, or null
 */
public record KnownPolicy(
    String documentId,
    String policyId,
    String title,
    @Nullable String number,
    @Nullable String region) {
  /** What others need to know of a document to cite it. */
  public static KnownPolicy of(PolicyDocument document) {
    return new KnownPolicy(
        document.id(),
        document.policyId(),
        document.title(),
        PolicyKeys.number(document.documentNumber()),
        document.region() == null ? null : document.region().code());
  }

  /**
   * Whether a citation that looks under one of its names means it: not itself, not one of another
   * number, and under a title that names no issuer only one of the same place.
   */
  boolean isMeantBy(Citation citation) {
    if (documentId.equals(citation.documentId()) || policyId.equals(citation.policyId())) {
      return false;
    }
    if (number != null && citation.number() != null) {
      return number.equals(citation.number());
    }
    boolean isBare = citation.key().startsWith("title:关于");
    return !isBare || region != null && region.equals(citation.region());
  }
}
