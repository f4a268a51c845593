package org.gongbao.contract.document;

import java.util.List;

/**
 * A table, pieces cut by page breaks put together.
 *
 * @param startLine first line in the extracted text
 * @param endLine last line
 * @param rows cells by row; rows may differ in length
 */
public record Table(int startLine, int endLine, List<List<String>> rows) {

  /** Copies the rows and refuses an unsound line range. */
  public Table {
    LineRange.check(startLine, endLine);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
