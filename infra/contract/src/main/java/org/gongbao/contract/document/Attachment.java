package org.gongbao.contract.document;

import java.util.Objects;

/**
 * A text that a document carries: the plan a notice issues, 附件1 ….
 *
 * @param title its own heading, blanks removed
 * @param startLine first line in the extracted text
 * @param endLine last non-blank line
 */
public record Attachment(String title, int startLine, int endLine) {

  /** Refuses an unsound line range. */
  public Attachment {
    Objects.requireNonNull(title, "title");
    LineRange.check(startLine, endLine);
  }
}
