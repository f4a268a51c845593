package org.gongbao.contract.document;

import java.util.Objects;

/**
 * Something the parser was unsure of. Parsing never throws on content; it says what it doubts.
 *
 * @param code stable name such as {@code contents-entry-without-body}
 * @param line where, 1-based
 * @param message one sentence for a person
 */
public record Problem(String code, int line, String message) {

  /** Refuses a problem without code or sentence. */
  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
