package org.gongbao.notify.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.notify.match.Relating;
import org.jspecify.annotations.Nullable;

/**
 * The relations that a join found between documents of different issues, by the document that says
 * so and by the policy it bears on; in memory, for their topic keeps only the last of each.
 */
final class FoundRelations {

  private final Map<String, RelationResolved> byId = new HashMap<>();
  private final Map<String, Map<String, RelationResolved>> byDocument = new HashMap<>();
  private final Map<String, Map<String, RelationResolved>> byPolicy = new HashMap<>();

  synchronized void put(RelationResolved relation) {
    remove(relation.relationId());
    byId.put(relation.relationId(), relation);
    add(byDocument, relation.fromDocumentId(), relation);
    add(byPolicy, relation.toPolicyId(), relation);
  }

  synchronized void remove(String relationId) {
    RelationResolved gone = byId.remove(relationId);
    if (gone != null) {
      take(byDocument, gone.fromDocumentId(), relationId);
      take(byPolicy, gone.toPolicyId(), relationId);
    }
  }

  /** The document with what was found of it since it came. */
  synchronized PolicyDocument complete(PolicyDocument document) {
    PolicyDocument complete = document;
    for (RelationResolved relation : of(byDocument, document.id())) {
      complete = Relating.with(complete, relation);
    }
    return complete;
  }

  /** Ids of the documents that bear on a policy. */
  synchronized Set<String> documentsOn(@Nullable String policyId) {
    return of(byPolicy, policyId).stream()
        .map(RelationResolved::fromDocumentId)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Collection<RelationResolved> of(
      Map<String, Map<String, RelationResolved>> index, @Nullable String key) {
    Map<String, RelationResolved> found = index.get(key);
    return found == null ? Set.of() : found.values();
  }

  private static void add(
      Map<String, Map<String, RelationResolved>> index, String key, RelationResolved relation) {
    index.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(relation.relationId(), relation);
  }

  private static void take(
      Map<String, Map<String, RelationResolved>> index, String key, String relationId) {
    index.computeIfPresent(
        key,
        (any, found) -> {
          found.remove(relationId);
          return found.isEmpty() ? null : found;
        });
  }
}
