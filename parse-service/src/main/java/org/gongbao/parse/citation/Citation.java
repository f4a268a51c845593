package org.gongbao.parse.citation;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.Ids;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.event.RelationResolved;
import org.jspecify.annotations.Nullable;

/**
 * A document's look for another under one of the names it gives.
 *
 * @param relationId of the relation it serves; several citations may serve one
 * @param rank 0 for the best name
 * @param key the name looked under
 * @param type the act
 * @param documentId the document that cites
 * @param policyId its policy
 * @param title its title
 * @param region code of the place it speaks for, or null
 * @param number the cited number in the form in which numbers are compared, or null
 * @param quote the words that cite
 * @param line where they stand
 */
public record Citation(
    String relationId,
    int rank,
    String key,
    RelationType type,
    String documentId,
    @Nullable String policyId,
    String title,
    @Nullable String region,
    @Nullable String number,
    String quote,
    int line) {
  /** Id of this look: the relation's and the rank. */
  public String id() {
    return id(relationId, rank);
  }

  /** Id of a look. */
  public static String id(String relationId, int rank) {
    return relationId + "/" + rank;
  }

  /** Id of the relation that a look of that id serves. */
  public static String relationOf(String id) {
    return id.substring(0, id.lastIndexOf('/'));
  }

  /** Rank of a look of that id. */
  public static int rankOf(String id) {
    return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
  }

  /** All citations of a document. */
  public static List<Citation> of(PolicyDocument document) {
    List<Citation> citations = new ArrayList<>();
    for (Relation relation : document.relations()) {
      String target = relation.target() + " " + relation.targetNumber();
      String relationId = Ids.derive("relation", document.id(), relation.type().name(), target);
      int rank = 0;
      for (String key : PolicyKeys.of(relation)) {
        citations.add(
            new Citation(
                relationId,
                rank++,
                key,
                relation.type(),
                document.id(),
                document.policyId(),
                document.title(),
                document.region() == null ? null : document.region().code(),
                PolicyKeys.number(relation.targetNumber()),
                relation.quote(),
                relation.line()));
      }
    }
    return citations;
  }

  /** The relation, once what is cited is known. */
  RelationResolved resolve(KnownPolicy known) {
    return new RelationResolved(
        relationId,
        type,
        documentId,
        policyId,
        title,
        known.policyId(),
        known.documentId(),
        known.title(),
        quote,
        line);
  }
}
