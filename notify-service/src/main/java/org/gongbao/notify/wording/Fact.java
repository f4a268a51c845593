package org.gongbao.notify.wording;

import java.util.Objects;

/**
 * A fact about a document.
 *
 * @param key of the message that names it
 * @param value the fact
 */
public record Fact(String key, String value) {

  /** Refuses a missing part. */
  public Fact {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
  }
}
