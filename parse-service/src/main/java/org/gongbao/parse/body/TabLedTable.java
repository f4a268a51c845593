package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * A table as word processors save it as text: one cell a line, led by a tab; a blank line before a
 * cell opens a row; further paragraphs of a cell stand without a tab after a blank line. Two blank
 * lines end the table.
 */
final class TabLedTable implements TableForm {

  /** Lines without a tab that may follow the last cell before two blank lines close the table. */
  private static final int LONGEST_TAIL = 24;

  @Override
  public @Nullable TablePiece at(Lines lines, int from, int to) {
    if (!isCell(lines, from)) {
      return null;
    }
    int end = end(lines, from, to);
    Rows rows = new Rows();
    for (int at = from; at <= end; at++) {
      if (lines.isNoise(at)) {
        continue;
      }
      String raw = lines.line(at).raw();
      if (raw.startsWith("\t")) {
        boolean opens = at == from || lines.line(at - 1).raw().isEmpty();
        rows.cell(at, opens, Blanks.strip(raw));
      } else if (!Blanks.isBlank(raw)) {
        rows.continueCell(Blanks.strip(raw));
      }
    }
    List<TableRow> found = rows.all();
    return found.isEmpty() ? null : new TablePiece(from, end, found, this);
  }

  private static boolean isCell(Lines lines, int at) {
    String raw = lines.line(at).raw();
    return raw.startsWith("\t") && raw.indexOf('\t', 1) < 0;
  }

  /** The last line of the last cell. */
  private static int end(Lines lines, int from, int to) {
    int end = from;
    int tail = 0;
    for (int at = from + 1; at <= to && tail <= LONGEST_TAIL; at++) {
      String raw = lines.line(at).raw();
      if (isCell(lines, at)) {
        end = at;
        tail = 0;
      } else if (Blanks.isBlank(raw)) {
        if (raw.isEmpty() && at < to && lines.line(at + 1).raw().isEmpty()) {
          return tail > 0 ? lines.before(at) : end;
        }
      } else if (raw.startsWith("\t") || endsTable(lines.line(at).plain())) {
        return end;
      } else {
        tail++;
      }
    }
    boolean reached = lines.after(end) > to || tail > 0 && lines.from(to) >= to;
    return reached && tail <= 4 && end < to ? lastText(lines, end, to, tail) : end;
  }

  /** A short tail up to the end of the document belongs to its last cell. */
  private static int lastText(Lines lines, int end, int to, int tail) {
    int last = lines.before(to + 1);
    return tail > 0 && last > end && lines.line(last).plain().length() <= 20 ? last : end;
  }

  private static boolean endsTable(String plain) {
    if (plain.startsWith("附件") || plain.startsWith("附：")) {
      return true;
    }
    Label label = LabelReader.read(plain);
    return label != null && !LabelFamily.HAN_BRACKETED.isAbove(label.family());
  }

  /** Rows as they grow cell by cell. */
  private static final class Rows {

    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line;

    void cell(int at, boolean opensRow, String words) {
      closeCell();
      if (opensRow) {
        closeRow();
        line = at;
      }
      cell.append(words);
      cells.add("");
    }

    /** Word processors break words over paragraphs of a cell, so a blank must not part them. */
    void continueCell(String words) {
      cell.append(cell.isEmpty() ? "" : " ").append(words);
    }

    List<TableRow> all() {
      closeCell();
      closeRow();
      return rows;
    }

    private void closeCell() {
      if (!cells.isEmpty()) {
        cells.set(cells.size() - 1, MarkdownMarks.off(cell.toString()));
      }
      cell.setLength(0);
    }

    private void closeRow() {
      TableRow row = new TableRow(Math.max(1, line), cells);
      if (!row.isBlank()) {
        rows.add(row);
      }
      cells.clear();
    }
  }
}
