package org.gongbao.parse.text;

import java.util.Objects;

/** A file that holds no text we can read; the message says what, where and what to do. */
public class UnreadableFileException extends Exception {

  private final String code;

  /**
   * A refusal.
   *
   * @param code stable name such as {@code password-protected}
   * @param message one or two sentences for the person who sent the file
   */
  public UnreadableFileException(String code, String message) {
    super(message);
    this.code = Objects.requireNonNull(code, "code");
  }

  /** A refusal that a library's failure led to. */
  UnreadableFileException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Stable name of the reason, such as {@code empty-file}. */
  public String code() {
    return code;
  }
}
