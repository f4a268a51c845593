package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.contract.text.Folding;

/**
 * Writes into a document which policy its words bear on. The document's own event names policies of
 * the same issue only; what other issues print is found by a join, before or after.
 */
public final class Relating {

  private Relating() {}

  /** The document with a relation that was found; once more changes nothing. */
  public static PolicyDocument with(PolicyDocument document, RelationResolved found) {
    List<Relation> relations = new ArrayList<>(document.relations());
    int at = place(relations, found);
    if (at < 0) {
      relations.add(
          new Relation(
              found.type(),
              found.toTitle(),
              null,
              found.toPolicyId(),
              found.quote(),
              found.line()));
    } else {
      relations.set(at, known(relations.get(at), found));
    }
    return document.withRelations(relations);
  }

  /** Where the document says it; one sentence may do the same to several, whom the title tells. */
  private static int place(List<Relation> relations, RelationResolved found) {
    int[] said =
        IntStream.range(0, relations.size()).filter(i -> says(relations.get(i), found)).toArray();
    return IntStream.of(said)
        .filter(i -> found.toPolicyId().equals(relations.get(i).policyId()))
        .findFirst()
        .orElseGet(
            () ->
                said.length == 1
                    ? said[0]
                    : IntStream.of(said)
                        .filter(i -> names(relations.get(i), found))
                        .findFirst()
                        .orElse(-1));
  }

  private static boolean says(Relation relation, RelationResolved found) {
    return relation.type() == found.type()
        && relation.line() == found.line()
        && relation.quote().equals(found.quote())
        && (relation.policyId() == null || relation.policyId().equals(found.toPolicyId()));
  }

  private static boolean names(Relation relation, RelationResolved found) {
    String written = Folding.key(relation.target());
    String printed = Folding.key(found.toTitle());
    return printed.contains(written) || written.contains(printed);
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
