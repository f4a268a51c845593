package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Lines drawn on a page that meet and make the cells of a table. Which cell a character stands in
 * is told by the nearest line to its left and the nearest above, so cells may span others.
 */
final class PdfGrid {

  /** Edges closer than this are one. */
  private static final float NEAR = 3;

  private final List<PdfRuling> level = new ArrayList<>();
  private final List<PdfRuling> upright = new ArrayList<>();

  private final float left;
  private final float top;
  private final float right;
  private final float bottom;

  private PdfGrid(List<PdfRuling> rulings) {
    for (PdfRuling ruling : rulings) {
      (ruling.isLevel() ? level : upright).add(ruling);
    }
    level.sort(Comparator.comparingDouble(PdfRuling::y));
    upright.sort(Comparator.comparingDouble(PdfRuling::x));
    left = least(rulings, PdfRuling::x);
    top = least(rulings, PdfRuling::y);
    right = -least(rulings, ruling -> -ruling.endX());
    bottom = -least(rulings, ruling -> -ruling.endY());
  }

  /** The grids of a page; boxes with a single column are frames and none. */
  static List<PdfGrid> of(List<PdfRuling> rulings) {
    List<List<PdfRuling>> clusters = new ArrayList<>();
    for (PdfRuling ruling : rulings) {
      List<PdfRuling> joined = new ArrayList<>(List.of(ruling));
      clusters.removeIf(
          cluster -> {
            boolean meets = cluster.stream().anyMatch(ruling::meets);
            if (meets) {
              joined.addAll(cluster);
            }
            return meets;
          });
      clusters.add(joined);
    }
    return clusters.stream().map(PdfGrid::new).filter(PdfGrid::hasColumns).toList();
  }

  /** Two columns at least; a table of several rows may be open at its sides. */
  private boolean hasColumns() {
    if (upright.isEmpty() || level.size() < 2) {
      return false;
    }
    TreeSet<Float> rows = new TreeSet<>();
    level.forEach(ruling -> rows.add(snap(rows, ruling.y())));
    boolean closed =
        upright.get(0).x() < left + NEAR && upright.get(upright.size() - 1).x() > right - NEAR;
    return lefts().size() >= 2 && (rows.size() > 2 || rows.size() == 2 && closed);
  }

  /** Left edges of the columns. */
  private TreeSet<Float> lefts() {
    TreeSet<Float> lefts = new TreeSet<>(List.of(left));
    for (PdfRuling ruling : upright) {
      if (ruling.x() < right - NEAR) {
        lefts.add(snap(lefts, ruling.x()));
      }
    }
    return lefts;
  }

  boolean holds(PdfGlyph glyph) {
    float middle = middle(glyph);
    return glyph.x() >= left - NEAR
        && glyph.end() <= right + NEAR
        && middle >= top
        && middle <= bottom;
  }

  /** The table with these characters in its cells. */
  PdfTable fill(List<PdfGlyph> glyphs) {
    TreeMap<Float, TreeMap<Float, List<PdfGlyph>>> cells = new TreeMap<>();
    TreeSet<Float> lefts = lefts();
    for (PdfGlyph glyph : glyphs) {
      float top = snap(cells.navigableKeySet(), above(glyph));
      cells
          .computeIfAbsent(top, unused -> new TreeMap<>())
          .computeIfAbsent(snap(lefts, leftOf(glyph)), unused -> new ArrayList<>())
          .add(glyph);
    }
    List<List<String>> rows = new ArrayList<>();
    for (TreeMap<Float, List<PdfGlyph>> row : cells.values()) {
      rows.add(lefts.stream().map(at -> words(row.getOrDefault(at, List.of()))).toList());
    }
    return new PdfTable(left, right, top, bottom, rows);
  }

  private static float least(List<PdfRuling> rulings, ToDoubleFunction<PdfRuling> edge) {
    return (float) rulings.stream().mapToDouble(edge).min().orElse(0);
  }

  private static float snap(NavigableSet<Float> known, float edge) {
    Float near = known.floor(edge + NEAR);
    return near != null && near >= edge - NEAR ? near : edge;
  }

  private float leftOf(PdfGlyph glyph) {
    float nearest = left;
    float middle = middle(glyph);
    for (PdfRuling ruling : upright) {
      if (ruling.x() > glyph.x() + 1) {
        break;
      }
      nearest = ruling.spansY(middle) ? ruling.x() : nearest;
    }
    return nearest;
  }

  private float above(PdfGlyph glyph) {
    float above = top;
    float middle = middle(glyph);
    for (PdfRuling ruling : level) {
      if (ruling.y() > middle) {
        break;
      }
      above = ruling.spansX((glyph.x() + glyph.end()) / 2) ? ruling.y() : above;
    }
    return above;
  }

  private static float middle(PdfGlyph glyph) {
    return glyph.y() - glyph.size() * 0.35f;
  }

  private static String words(List<PdfGlyph> cell) {
    StringBuilder words = new StringBuilder();
    PdfLines.of(cell).forEach(line -> PdfParagraphs.append(words, line.text().replace('\t', ' ')));
    return words.toString();
  }
}
