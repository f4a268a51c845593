package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.text.Blanks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An HTML table inside Markdown or text, from the line that opens it to the one that closes it. */
final class HtmlTable implements TableForm {

  private static final int MOST_LINES = 1_000;
  private static final int MOST_COLUMNS = 100;

  /** Tables inside tables; more are tables that never close, each of which would be looked over. */
  private static final int MOST_OPEN = 8;

  @Override
  public @Nullable TablePiece at(Lines lines, int from, int to) {
    if (!has(lines, from, "<table")) {
      return null;
    }
    StringBuilder html = new StringBuilder();
    int open = 0;
    for (int at = from; at <= Math.min(to, from + MOST_LINES); at++) {
      html.append(lines.line(at).raw()).append('\n');
      open += has(lines, at, "<table") ? 1 : 0;
      if (has(lines, at, "</table")) {
        return piece(html.toString(), from, at);
      }
      if (open > MOST_OPEN) {
        return null;
      }
    }
    return null;
  }

  private static boolean has(Lines lines, int at, String tag) {
    String raw = lines.line(at).raw();
    return raw.indexOf('<') >= 0 && raw.toLowerCase(Locale.ROOT).contains(tag);
  }

  private @Nullable TablePiece piece(String html, int from, int to) {
    Document parsed = Jsoup.parseBodyFragment(html);
    List<TableRow> rows = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Element row : parsed.select("tr")) {
      TableRow read = new TableRow(from, cells(row, open));
      if (!read.isBlank()) {
        rows.add(read);
      }
    }
    return rows.isEmpty() ? null : new TablePiece(from, to, rows, this);
  }

  /** A cell that reaches down over further rows repeats its words in them. */
  private static List<String> cells(Element row, List<Span> open) {
    List<String> cells = new ArrayList<>();
    for (Element cell : row.select("> td, > th")) {
      addSpans(cells, open);
      String words = Blanks.strip(cell.text());
      int rows = span(cell, "rowspan");
      int columns = Math.min(span(cell, "colspan"), MOST_COLUMNS - cells.size());
      for (int i = 0; i < columns; i++) {
        if (rows > 1) {
          open.add(new Span(cells.size(), rows - 1, i == 0 ? words : ""));
        }
        cells.add(i == 0 ? words : "");
      }
    }
    addSpans(cells, open);
    open.removeIf(span -> span.rowsLeft <= 0);
    open.forEach(span -> span.isNew = false);
    return cells;
  }

  private static void addSpans(List<String> cells, List<Span> open) {
    for (Span span : open) {
      if (!span.isNew && span.column == cells.size() && span.rowsLeft > 0) {
        cells.add(span.words);
        span.rowsLeft--;
      }
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute);
    return value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  private static final class Span {

    private final int column;
    private final String words;
    private int rowsLeft;
    private boolean isNew = true;

    Span(int column, int rowsLeft, String words) {
      this.column = column;
      this.rowsLeft = rowsLeft;
      this.words = words;
    }
  }
}
