package org.gongbao.contract.event;

import java.util.Objects;
import org.gongbao.contract.document.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A document bears on a policy that is known: the end of a join that works in either order of
 * arrival.
 *
 * @param relationId derived from the two ends and the act
 * @param type the act
 * @param fromDocumentId the document that says so
 * @param fromPolicyId its policy
 * @param fromTitle its title
 * @param toPolicyId the policy it bears on
 * @param toDocumentId a document that prints that policy
 * @param toTitle that document's title
 * @param quote the words that say so
 * @param line where they stand in the issue of the first document
 */
public record RelationResolved(
    String relationId,
    RelationType type,
    String fromDocumentId,
    @Nullable String fromPolicyId,
    String fromTitle,
    String toPolicyId,
    String toDocumentId,
    String toTitle,
    String quote,
    int line) {

  /** Refuses a relation that lacks an end. */
  public RelationResolved {
    Objects.requireNonNull(relationId, "relationId");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(fromDocumentId, "fromDocumentId");
    Objects.requireNonNull(toPolicyId, "toPolicyId");
    Objects.requireNonNull(toDocumentId, "toDocumentId");
  }
}
