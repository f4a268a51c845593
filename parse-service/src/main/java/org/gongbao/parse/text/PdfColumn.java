package org.gongbao.parse.text;

import java.util.List;

/**
 * A run of a page that is read from top to bottom.
 *
 * @param place which column of the page it is part of: L and R for the left and right of a gutter,
 *     LR for the right of the left, a trailing A for what stands across
 * @param items lines and tables
 * @param left edge of full lines
 * @param right edge of full lines
 */
record PdfColumn(String place, List<PdfItem> items, float left, float right) {

  PdfColumn {
    items = List.copyOf(items);
  }

  /** A run with the edges that its column has on the whole page. */
  static PdfColumn of(String place, List<PdfItem> items, List<PdfItem> column) {
    List<Float> starts = column.stream().map(PdfItem::x).sorted().toList();
    List<Float> ends = column.stream().map(PdfItem::end).sorted().toList();
    return new PdfColumn(
        place, items, starts.get(starts.size() / 10), ends.get(ends.size() * 9 / 10));
  }

  PdfColumn withEdges(float newLeft, float newRight) {
    return new PdfColumn(place, items, newLeft, newRight);
  }
}
