package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.event.RelationResolved;

/**
 * Writes into a document which policy its words bear on. The document's own event names policies of
 * the same issue only; what other issues print is found by a join, before or after.
 */
public final class Relating {

  private Relating() {}

  /** The document with a relation that was found; once more changes nothing. */
  public static PolicyDocument with(PolicyDocument document, RelationResolved found) {
    List<Relation> relations = new ArrayList<>();
    boolean isKnown = false;
    for (Relation relation : document.relations()) {
      boolean isSame = !isKnown && isSame(relation, found);
      relations.add(isSame ? known(relation, found) : relation);
      isKnown |= isSame;
    }
    if (!isKnown) {
      relations.add(
          new Relation(
              found.type(),
              found.toTitle(),
              null,
              found.toPolicyId(),
              found.quote(),
              found.line()));
    }
    return document.withRelations(relations);
  }

  private static boolean isSame(Relation relation, RelationResolved found) {
    return relation.type() == found.type()
        && (relation.policyId() == null || relation.policyId().equals(found.toPolicyId()))
        && relation.line() == found.line()
        && relation.quote().equals(found.quote());
  }

  private static Relation known(Relation relation, RelationResolved found) {
    return new Relation(
        relation.type(),
        relation.target(),
        relation.targetNumber(),
        found.toPolicyId(),
        relation.quote(),
        relation.line());
  }
}
