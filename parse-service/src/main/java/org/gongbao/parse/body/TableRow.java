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
    return first().isEmpty();
  }

  /** Cells with something in them. */
  int filled() {
    int filled = 0;
    for (String cell : cells) {
      filled += cell.isEmpty() ? 0 : 1;
    }
    return filled;
  }

  /** The first of these, or an empty text. */
  String first() {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return cell;
      }
    }
    return "";
  }

  /** These as one line of text. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        text.append(text.isEmpty() ? "" : " | ").append(cell);
      }
    }
    return text.toString();
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
