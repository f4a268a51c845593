package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.parse.structure.ContentsLeader;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.Blanks;
import org.jspecify.annotations.Nullable;

/** Rows of cells with tabs between them; at least two rows. */
final class TabbedTable implements TableForm {

  @Override
  public @Nullable TablePiece at(Lines lines, int from, int to) {
    List<TableRow> rows = new ArrayList<>();
    int at = lines.line(from).isIndentedByTabs() ? to + 1 : from;
    while (at <= to && isRow(lines.line(at).raw())) {
      rows.add(new TableRow(at, cells(lines.line(at).raw())));
      at++;
    }
    return rows.size() < 2 ? null : new TablePiece(from, at - 1, rows, this);
  }

  private static boolean isRow(String raw) {
    int first = raw.indexOf('\t');
    boolean parts = first > 0 || first == 0 && raw.indexOf('\t', 1) > 0;
    return parts && !Blanks.isBlank(raw) && !isContents(raw, raw.lastIndexOf('\t'));
  }

  /** Title, leader, tab, page: an entry of a contents page. */
  private static boolean isContents(String raw, int tab) {
    return ContentsLeader.endsIn(raw.substring(0, tab));
  }

  private static List<String> cells(String raw) {
    List<String> cells = new ArrayList<>();
    for (String cell : raw.split("\t", -1)) {
      cells.add(MarkdownMarks.off(Blanks.strip(cell)));
    }
    return cells;
  }
}
