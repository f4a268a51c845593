package org.gongbao.parse.text;

import java.util.List;

/**
 * Writes rows of a document's tables as Markdown rows, the one form in which tables from any file
 * reach the readers of lines: a separator after the first row, {@code |} in a cell escaped.
 */
final class TableRows {

  private static final int MOST_CELLS = 200;

  private TableRows() {}

  static void addTo(List<String> lines, List<List<String>> rows) {
    List<List<String>> filled =
        rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).toList();
    for (int i = 0; i < filled.size(); i++) {
      List<String> row = filled.get(i);
      lines.add(line(row));
      if (i == 0) {
        lines.add("|" + "---|".repeat(Math.min(row.size(), MOST_CELLS)));
      }
    }
  }

  private static String line(List<String> cells) {
    StringBuilder line = new StringBuilder("|");
    for (String cell : cells.subList(0, Math.min(cells.size(), MOST_CELLS))) {
      line.append(' ').append(Blanks.strip(cell.replaceAll("\\s+", " ")).replace("|", "\\|"));
      line.append(" |");
    }
    return line.toString();
  }
}
