package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts characters that stand on a common baseline together as lines. Small ones raised or lowered
 * beside a line (notes, indices) belong to it.
 */
final class PdfLines {

  /** Part of the font size by which baselines of one line may differ. */
  private static final float LEVEL = 0.35f;

  private static final float SMALL = 0.75f;
  private static final float RAISED = 0.6f;

  private PdfLines() {}

  static List<PdfLine> of(List<PdfGlyph> glyphs) {
    List<PdfGlyph> visible = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    if (visible.isEmpty()) {
      return List.of();
    }
    float small = median(visible) * SMALL;
    List<List<PdfGlyph>> rows = rows(glyphs.stream().filter(g -> g.size() >= small).toList());
    for (List<PdfGlyph> row : rows(glyphs.stream().filter(g -> g.size() < small).toList())) {
      List<PdfGlyph> apart = new ArrayList<>();
      for (PdfGlyph glyph : row) {
        List<PdfGlyph> beside = beside(glyph, rows);
        (beside == null ? apart : beside).add(glyph);
      }
      if (!apart.isEmpty()) {
        rows.add(apart);
      }
    }
    return rows.stream()
        .filter(row -> row.stream().anyMatch(glyph -> !glyph.isBlank()))
        .map(PdfLines::line)
        .sorted(Comparator.comparingDouble(PdfLine::y).thenComparingDouble(PdfLine::x))
        .toList();
  }

  private static List<List<PdfGlyph>> rows(List<PdfGlyph> glyphs) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
    List<List<PdfGlyph>> rows = new ArrayList<>();
    List<PdfGlyph> row = null;
    for (PdfGlyph glyph : sorted) {
      if (row == null || glyph.y() - row.get(0).y() > glyph.size() * LEVEL) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(glyph);
    }
    return rows;
  }

  /** The line a small character is raised or lowered beside, or null. */
  private static @Nullable List<PdfGlyph> beside(PdfGlyph glyph, List<List<PdfGlyph>> rows) {
    for (List<PdfGlyph> row : rows) {
      for (PdfGlyph other : row) {
        if (other.size() > glyph.size()
            && Math.abs(other.y() - glyph.y()) < other.size() * RAISED
            && glyph.x() - other.end() < other.size()
            && other.x() - glyph.end() < other.size()) {
          return row;
        }
      }
    }
    return null;
  }

  private static PdfLine line(List<PdfGlyph> row) {
    row.sort(Comparator.comparingDouble(PdfGlyph::x));
    List<PdfGlyph> line = new ArrayList<>();
    boolean blank = false;
    for (PdfGlyph glyph : row) {
      if (glyph.isBlank()) {
        blank = true;
      } else if (line.isEmpty() || !isShadow(line.get(line.size() - 1), glyph)) {
        line.add(blank && !line.isEmpty() ? glyph.behindBlank() : glyph);
        blank = false;
      }
    }
    float size = median(line);
    float y = line.stream().filter(g -> g.size() >= size).findFirst().orElseThrow().y();
    return new PdfLine(line, y, size);
  }

  /** Bold print is often the same character twice, a hair apart. */
  private static boolean isShadow(PdfGlyph before, PdfGlyph glyph) {
    return before.text().equals(glyph.text()) && glyph.x() - before.x() < glyph.size() / 8;
  }

  private static float median(List<PdfGlyph> glyphs) {
    float[] sizes = new float[glyphs.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = glyphs.get(i).size();
    }
    Arrays.sort(sizes);
    return sizes[sizes.length / 2];
  }
}
