package org.gongbao.parse.body;

import java.util.List;
import org.gongbao.contract.document.Table;

/**
 * A table, or the part of one that stands on one page.
 *
 * @param startLine first line
 * @param endLine last line
 * @param rows at least one
 * @param form the class that read it: only pieces of one form make one table
 */
record TablePiece(int startLine, int endLine, List<TableRow> rows, TableForm form) {

  TablePiece {
    rows = List.copyOf(rows);
  }

  /** Cells of its widest row. */
  int columns() {
    int columns = 0;
    for (TableRow row : rows) {
      columns = Math.max(columns, row.cells().size());
    }
    return columns;
  }

  Table table() {
    return new Table(startLine, endLine, rows.stream().map(TableRow::cells).toList());
  }
}
