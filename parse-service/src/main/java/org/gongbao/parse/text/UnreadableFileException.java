package org.gongbao.parse.text;

import org.gongbao.contract.problem.RecordProblem;

/** A file that holds no text we can read; the message says what, where and what to do. */
public class UnreadableFileException extends Exception {

  private final String code;

  /**
   * A refusal.
   *
   * @param code why
   * @param message one or two sentences for the person who sent the file
   */
  public UnreadableFileException(RecordProblem code, String message) {
    super(message);
    this.code = code.text();
  }

  /** A refusal that a library's failure led to. */
  UnreadableFileException(RecordProblem code, String message, Throwable cause) {
    super(message, cause);
    this.code = code.text();
  }

  /** Stable name of the reason, such as {@code empty-file}. */
  public String code() {
    return code;
  }
}
