package org.gongbao.parse.citation;

import java.util.Map;
import java.util.TreeMap;
import org.gongbao.contract.event.RelationResolved;
import org.jspecify.annotations.Nullable;

/**
 * The documents that go by one name; more than one when several gazettes print a policy.
 *
 * @param byDocument in the order of their ids, so that the same one is always found
 */
public record KnownPolicies(Map<String, KnownPolicy> byDocument) {
  /** Nobody goes by the name yet. */
  public static final KnownPolicies NONE = new KnownPolicies(Map.of());

  /** Copies the map. */
  public KnownPolicies {
    byDocument = new TreeMap<>(byDocument);
  }

  /** With a document, or without it when there is nothing known of it any more. */
  public KnownPolicies with(String documentId, @Nullable KnownPolicy known) {
    Map<String, KnownPolicy> changed = new TreeMap<>(byDocument);
    if (known == null) {
      changed.remove(documentId);
    } else {
      changed.put(documentId, known);
    }
    return new KnownPolicies(changed);
  }

  /** The relation a citation makes with the first document it can mean, or null. */
  public @Nullable RelationResolved resolve(Citation citation) {
    return byDocument.values().stream()
        .filter(known -> known.isMeantBy(citation))
        .findFirst()
        .map(citation::resolve)
        .orElse(null);
  }
}
