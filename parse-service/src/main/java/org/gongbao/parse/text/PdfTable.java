package org.gongbao.parse.text;

import java.util.List;

/**
 * A table drawn with lines.
 *
 * @param x left edge
 * @param end right edge
 * @param y upper edge
 * @param bottom lower edge
 * @param rows of cells, as many in each
 */
record PdfTable(float x, float end, float y, float bottom, List<List<String>> rows)
    implements PdfItem {

  private static final float USUAL_LEADING = 15;

  PdfTable {
    rows = List.copyOf(rows);
  }

  @Override
  public boolean crosses(float gutter) {
    return x < gutter && end > gutter;
  }

  /** About how many lines of text would stand in its place. */
  int lines() {
    return 1 + (int) ((bottom - y) / USUAL_LEADING);
  }

  int columns() {
    return rows.get(0).size();
  }
}
