package org.gongbao.parse.stream;

import org.gongbao.contract.document.ParsedIssue;
import org.jspecify.annotations.Nullable;

/** How reading an issue ended. */
sealed interface Reading {
  /** Its documents are known. */
  record Read(ParsedIssue issue) implements Reading {}

  /**
   * It cannot be read as it is.
   *
   * @param code stable name of the reason
   * @param reason one sentence: what was wrong, what to do
   * @param cause the error behind it, or null
   */
  record Refused(String code, String reason, @Nullable Throwable cause) implements Reading {}
}
