package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a table that no lines are drawn around: printed lines close to each other, of which the
 * first parts into cells and the others go on in them.
 *
 * @param cells from left to right
 */
record PdfRow(float x, float end, float y, List<String> cells) implements PdfItem {

  /**
   * Room of so many characters parts cells; columns start at the same place within so many points.
   */
  private static final float GAP = 0.8f;

  private static final float NEAR = 2;

  /** A row fills at most a page. */
  private static final int MOST_LINES = 60;

  /** A label stands apart from the text it begins. */
  private static final Pattern LABEL =
      Pattern.compile(
          "第[一二三四五六七八九十百\\d]{1,5}[章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]"
              + "|附件\\d{0,2}[:：]?|\\d{1,2}[.、．]");

  /** Lines of a row stand equally far apart, rows that much farther. */
  private static final float EQUAL = 0.08f;

  private static final float APART = 1.12f;

  PdfRow {
    cells = List.copyOf(cells);
  }

  @Override
  public boolean crosses(float gutter) {
    return x < gutter && end > gutter;
  }

  String text() {
    return String.join("\t", cells);
  }

  /** The items of a column with the lines of such rows put together. */
  static List<PdfItem> merge(List<PdfItem> items) {
    List<PdfItem> merged = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      List<PdfLine> row = rowFrom(items, at);
      merged.add(row.size() < 2 ? items.get(at) : of(row));
      at += Math.max(1, row.size());
    }
    return merged;
  }

  private static List<PdfLine> rowFrom(List<PdfItem> items, int at) {
    if (!(items.get(at) instanceof PdfLine first)) {
      return List.of();
    }
    List<List<PdfGlyph>> columns = parts(first);
    if (columns.size() < 2 || LABEL.matcher(words(columns.get(0), first)).matches()) {
      return List.of();
    }
    List<PdfLine> row = new ArrayList<>(List.of(first));
    float leading = 0;
    int next = at + 1;
    while (next < items.size()
        && row.size() < MOST_LINES
        && items.get(next) instanceof PdfLine line) {
      float gap = line.y() - row.get(row.size() - 1).y();
      boolean fits = leading == 0 ? gap < 2 * first.size() * APART : isEqual(gap, leading);
      boolean isNext = at == 0 && isRow(columns, parts(line)); // no room above tells
      if (!fits
          || isNext
          || !goesOnIn(columns, line)
          || Math.abs(line.size() - first.size()) > 0.5f) {
        break;
      }
      leading = leading == 0 ? gap : leading;
      row.add(line);
      next++;
    }
    boolean isOnlyOne = at == 0 && next == items.size();
    boolean isApart =
        isApart(items, at - 1, at, leading) && isApart(items, next - 1, next, leading);
    return isApart && !isOnlyOne ? row : List.of();
  }

  private static boolean isEqual(float gap, float leading) {
    return Math.abs(gap - leading) < EQUAL * leading;
  }

  private static boolean isApart(List<PdfItem> items, int above, int below, float leading) {
    return above < 0
        || below >= items.size()
        || items.get(below).y() - items.get(above).y() > leading * APART;
  }

  /** Whether each part of a line begins where a column does and ends before the next. */
  private static boolean goesOnIn(List<List<PdfGlyph>> columns, PdfLine line) {
    if (PdfEntries.isEntry(line.text())) {
      return false;
    }
    for (List<PdfGlyph> part : parts(line)) {
      int column = columnOf(columns, part.get(0).x());
      float limit =
          column < 0 || column + 1 == columns.size()
              ? Float.MAX_VALUE
              : columns.get(column + 1).get(0).x();
      if (column < 0 || part.get(part.size() - 1).end() > limit) {
        return false;
      }
    }
    return true;
  }

  /** Whether it fills all cells or begins with a number, as a row of its own does. */
  private static boolean isRow(List<List<PdfGlyph>> columns, List<List<PdfGlyph>> parts) {
    PdfGlyph first = parts.get(0).get(0);
    return columnOf(columns, first.x()) == 0
        && (parts.size() == columns.size() || Character.isDigit(first.text().charAt(0)));
  }

  private static int columnOf(List<List<PdfGlyph>> columns, float x) {
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(columns.get(i).get(0).x() - x) < NEAR) {
        return i;
      }
    }
    return -1;
  }

  private static PdfRow of(List<PdfLine> lines) {
    List<List<PdfGlyph>> columns = parts(lines.get(0));
    List<StringBuilder> cells = new ArrayList<>();
    columns.forEach(unused -> cells.add(new StringBuilder()));
    for (PdfLine line : lines) {
      for (List<PdfGlyph> part : parts(line)) {
        PdfParagraphs.append(cells.get(columnOf(columns, part.get(0).x())), words(part, line));
      }
    }
    PdfLine first = lines.get(0);
    return new PdfRow(
        first.x(), first.end(), first.y(), cells.stream().map(StringBuilder::toString).toList());
  }

  private static String words(List<PdfGlyph> part, PdfLine line) {
    return new PdfLine(part, line.y(), line.size()).text();
  }

  /** The runs of characters between gaps. */
  private static List<List<PdfGlyph>> parts(PdfLine line) {
    List<List<PdfGlyph>> parts = new ArrayList<>();
    PdfGlyph last = null;
    for (PdfGlyph glyph : line.glyphs()) {
      if (last == null || glyph.x() - last.end() > GAP * line.size()) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(glyph);
      last = glyph;
    }
    return parts;
  }
}
