package org.gongbao.contract.document;

/**
 * A run of lines of the extracted text, 1-based, both ends included.
 *
 * @param startLine first line
 * @param endLine last line, not before the first
 */
public record LineRange(int startLine, int endLine) {

  /** Refuses a range that is empty or begins before line 1. */
  public LineRange {
    check(startLine, endLine);
  }

  static void check(int startLine, int endLine) {
    if (startLine < 1 || endLine < startLine) {
      throw new IllegalArgumentException(
          "lines " + startLine + " to " + endLine + " are not a range of 1-based lines");
    }
  }
}
