package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a page from top to bottom.
 *
 * @param width of the page in points
 * @param height of the page in points
 * @param lines by their baselines
 */
record PdfPage(float width, float height, List<PdfLine> lines) {

  PdfPage {
    lines = List.copyOf(lines);
  }

  /** Puts glyphs on a common baseline together, a third of their size apart at most. */
  static PdfPage of(float width, float height, List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<PdfLine> lines = new ArrayList<>();
    List<PdfGlyph> line = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      if (!line.isEmpty() && glyph.y() - line.get(0).y() > glyph.size() / 3) {
        add(line, lines);
        line.clear();
      }
      line.add(glyph);
    }
    add(line, lines);
    return new PdfPage(width, height, lines);
  }

  private static void add(List<PdfGlyph> glyphs, List<PdfLine> lines) {
    List<PdfGlyph> sorted = new ArrayList<>();
    glyphs.stream()
        .sorted(Comparator.comparingDouble(PdfGlyph::x))
        .filter(glyph -> sorted.isEmpty() || !isShadow(sorted.get(sorted.size() - 1), glyph))
        .forEach(sorted::add);
    if (sorted.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
      lines.add(new PdfLine(sorted));
    }
  }

  /** Bold print is often the same character twice, a hair apart. */
  private static boolean isShadow(PdfGlyph before, PdfGlyph glyph) {
    return before.text().equals(glyph.text()) && glyph.x() - before.x() < glyph.size() / 8;
  }

  PdfPage with(List<PdfLine> kept) {
    return new PdfPage(width, height, kept);
  }
}
