package org.gongbao.contract.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document does to another, as its own words say.
 *
 * @param type the act
 * @param target title (or number) as written, outer 《》 removed
 * @param targetNumber 文号 printed with the target, or null
 * @param policyId the target's policy where it is known, or null
 * @param quote the words that say so
 * @param line where they stand
 */
public record Relation(
    RelationType type,
    String target,
    @Nullable String targetNumber,
    @Nullable String policyId,
    String quote,
    int line) {

  /** Refuses a relation without type or target. */
  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(quote, "quote");
  }
}
