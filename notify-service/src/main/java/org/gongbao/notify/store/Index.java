package org.gongbao.notify.store;

import java.util.Objects;
import org.bson.conversions.Bson;

/**
 * An index that a store's questions need.
 *
 * @param collection where
 * @param keys its fields, in order
 */
public record Index(String collection, Bson keys) {

  /** Refuses a missing part. */
  public Index {
    Objects.requireNonNull(collection, "collection");
    Objects.requireNonNull(keys, "keys");
  }
}
