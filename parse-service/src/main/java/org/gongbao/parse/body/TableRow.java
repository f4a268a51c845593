package org.gongbao.parse.body;

import java.util.List;
import org.gongbao.parse.text.Blanks;

/**
 * A row of a table.
 *
 * @param line on which it begins, 1-based
 * @param cells from left to right, outer blanks off
 */
record TableRow(int line, List<String> cells) {

  TableRow {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** Cells with something in them. */
  long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** Whether another row prints the same words, blanks aside. */
  boolean printsLike(TableRow other) {
    if (cells.size() != other.cells.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!Blanks.remove(cells.get(i)).equals(Blanks.remove(other.cells.get(i)))) {
        return false;
      }
    }
    return true;
  }
}
