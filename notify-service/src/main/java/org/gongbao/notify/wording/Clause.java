package org.gongbao.notify.wording;

import java.util.Objects;

/**
 * One clause of an interest in words.
 *
 * @param key of the message that says what kind of clause it is and takes the value
 * @param value what it asks for, as its owner knows it
 */
public record Clause(String key, String value) {

  /** Refuses a missing part. */
  public Clause {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(value, "value");
  }
}
