package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.Blanks;
import org.jspecify.annotations.Nullable;

/** A Markdown table: rows between pipes, a separator row somewhere near the top. */
final class PipeTable implements TableForm {

  @Override
  public @Nullable TablePiece at(Lines lines, int from, int to) {
    List<TableRow> rows = new ArrayList<>();
    int at = from;
    while (at <= to && isRow(lines.line(at).raw())) {
      TableRow row = new TableRow(at, cells(Blanks.strip(lines.line(at).raw())));
      if (!row.isBlank() && !isSeparator(row)) {
        rows.add(row);
      }
      at++;
    }
    return rows.isEmpty() ? null : new TablePiece(from, at - 1, rows, this);
  }

  private static boolean isRow(String raw) {
    int start = Blanks.start(raw);
    return start < raw.length() && raw.charAt(start) == '|' && raw.indexOf('|', start + 1) > 0;
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    int start = 1;
    for (int at = 1; at < row.length(); at++) {
      if (row.charAt(at) == '|' && row.charAt(at - 1) != '\\') {
        cells.add(cell(row.substring(start, at)));
        start = at + 1;
      }
    }
    if (start < row.length()) {
      cells.add(cell(row.substring(start)));
    }
    return cells;
  }

  private static String cell(String words) {
    return Blanks.strip(MarkdownMarks.off(Blanks.strip(words)));
  }

  private static boolean isSeparator(TableRow row) {
    for (String cell : row.cells()) {
      if (!isRule(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRule(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      if (cell.charAt(at) != '-' && cell.charAt(at) != ':') {
        return false;
      }
    }
    return cell.length() >= 2;
  }
}
