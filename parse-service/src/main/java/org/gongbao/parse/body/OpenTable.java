package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;

/** A table that may go on, on the next page. */
final class OpenTable {

  private final TablePiece first;
  private final List<TableRow> rows;
  private int endLine;
  private int columns;

  OpenTable(TablePiece piece) {
    first = piece;
    rows = new ArrayList<>(piece.rows());
    endLine = piece.endLine();
    columns = piece.columns();
  }

  int endLine() {
    return endLine;
  }

  /** Whether a piece goes on with it, nothing but blank lines between them. */
  boolean goesOnWith(TablePiece piece) {
    if (first.form() != piece.form()) {
      return false;
    }
    TableRow top = piece.rows().get(0);
    if (TableHeaders.of(rows).stream().anyMatch(top::printsLike)) {
      return true;
    }
    return columns == piece.columns() && !TableHeaders.namesColumns(top);
  }

  void append(TablePiece piece) {
    rows.addAll(piece.rows());
    endLine = piece.endLine();
    columns = Math.max(columns, piece.columns());
  }

  TablePiece close() {
    return TableHeaders.once(new TablePiece(first.startLine(), endLine, rows, first.form()));
  }
}
