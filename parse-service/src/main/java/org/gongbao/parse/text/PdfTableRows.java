package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table that is cut by columns and pages, put together again. */
final class PdfTableRows {

  private final List<List<String>> rows = new ArrayList<>();

  boolean isEmpty() {
    return rows.isEmpty();
  }

  int columns() {
    return rows.get(0).size();
  }

  /** Adds a part. Its head is the first row again, or the rest of the row above that was cut. */
  void add(List<List<String>> part) {
    List<List<String>> more = part;
    if (!rows.isEmpty() && part.get(0).equals(rows.get(0))) {
      more = part.subList(1, part.size());
    }
    if (!rows.isEmpty() && !more.isEmpty() && isRest(more.get(0))) {
      rows.add(join(rows.remove(rows.size() - 1), more.get(0)));
      more = more.subList(1, more.size());
    }
    rows.addAll(more);
  }

  void moveTo(List<String> lines) {
    TableRows.addTo(lines, rows);
    rows.clear();
  }

  /** Few cells of a row are so long that they go on, and its first is a number or a name. */
  private static boolean isRest(List<String> row) {
    long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
    return row.get(0).isEmpty() && filled <= Math.max(1, row.size() / 2);
  }

  private static List<String> join(List<String> row, List<String> rest) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      StringBuilder cell = new StringBuilder(row.get(i));
      PdfParagraphs.append(cell, rest.get(i));
      joined.add(cell.toString());
    }
    return joined;
  }
}
