package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a page holds, from top to bottom.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param items lines and tables, by their heights
 */
record PdfPage(float width, float height, List<PdfItem> items) {

  PdfPage {
    items = List.copyOf(items);
  }

  /** Puts characters together as lines, those within drawn grids as tables. */
  static PdfPage of(float width, float height, List<PdfGlyph> glyphs, List<PdfRuling> rulings) {
    List<PdfGlyph> free = new ArrayList<>(glyphs);
    List<PdfItem> items = new ArrayList<>();
    for (PdfGrid grid : PdfGrid.of(rulings)) {
      List<PdfGlyph> held = free.stream().filter(grid::holds).toList();
      if (held.stream().anyMatch(glyph -> !glyph.isBlank())) {
        items.add(grid.fill(held));
        free.removeIf(grid::holds);
      }
    }
    items.addAll(PdfLines.of(free));
    items.sort(Comparator.comparingDouble(PdfItem::y));
    return new PdfPage(width, height, items);
  }

  /** Its lines that stand in no table. */
  List<PdfLine> lines() {
    return items.stream().filter(PdfLine.class::isInstance).map(PdfLine.class::cast).toList();
  }

  PdfPage without(Set<PdfLine> lines) {
    return new PdfPage(
        width,
        height,
        items.stream().filter(item -> !(item instanceof PdfLine l && lines.contains(l))).toList());
  }
}
