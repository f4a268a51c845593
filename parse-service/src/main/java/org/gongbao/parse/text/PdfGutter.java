package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The room between two columns, tried at one place: the runs of lines between those that stand
 * across it, and what they look like on both sides. Columns of text fill their lines from edge to
 * edge; cells of a table do not.
 */
final class PdfGutter {

  private static final int FEWEST_LINES = 5;

  /** Narrowest column, in characters. */
  private static final int NARROWEST = 11;

  /** Share of a column's lines that reach its right edge, and of those that begin at its left. */
  private static final double FULL = 0.35;

  private static final double FLUSH = 0.6;

  /** Share of a column's lines that hold signs of a sentence; lists of names hold none. */
  private static final double PROSE = 0.15;

  private static final int OUTLIERS = 20;
  private static final String SIGNS = "，。；、";
  private static final float STEP = 2;
  private static final float EDGE = 20;
  private static final double NEARLY = 0.85;

  private final float x;
  private final Side left = new Side();
  private final Side right = new Side();
  private int across;

  /** Begins and ends of the lines on one side. */
  private static final class Side {
    private final List<Float> starts = new ArrayList<>();
    private final List<Float> ends = new ArrayList<>();
    private float size;
    private int prose;

    void add(PdfItem item) {
      if (item instanceof PdfTable table) {
        for (int i = 0; i < table.lines(); i++) {
          add(table.x(), table.end(), true);
        }
      } else if (item instanceof PdfLine line) {
        size = Math.max(size, line.size());
        boolean hasSigns =
            line.glyphs().stream()
                .flatMapToInt(glyph -> glyph.text().chars())
                .anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
        add(line.x(), line.end(), hasSigns);
      }
    }

    private void add(float start, float end, boolean hasSigns) {
      starts.add(start);
      ends.add(end);
      prose += hasSigns ? 1 : 0;
    }

    /** A column of text, or several. */
    boolean isText() {
      return starts.size() >= FEWEST_LINES
          && last() - first() >= NARROWEST * size
          && prose >= PROSE * starts.size();
    }

    /** A single column of text. */
    boolean isColumn() {
      if (!isText()) {
        return false;
      }
      float edge = last() - 1.7f * size;
      return ends.stream().filter(end -> end > edge).count() >= FULL * ends.size()
          && startingBefore(first() + 2.6f * size) >= FLUSH * starts.size();
    }

    /** The left edge; of many lines one may stand out by a mark in the margin. */
    private float first() {
      List<Float> sorted = starts.stream().sorted().toList();
      return sorted.get(sorted.size() / OUTLIERS);
    }

    private float last() {
      List<Float> sorted = ends.stream().sorted().toList();
      return sorted.get(sorted.size() - 1 - sorted.size() / OUTLIERS);
    }

    long startingBefore(float edge) {
      return starts.stream().filter(start -> start < edge).count();
    }
  }

  private PdfGutter(float x, List<PdfItem> items) {
    this.x = x;
    List<PdfItem> zone = new ArrayList<>();
    for (PdfItem item : items) {
      if (item.crosses(x)) {
        add(zone);
        zone.clear();
        across++;
      } else if (item instanceof PdfLine line) {
        zone.addAll(line.cutAt(x));
      } else {
        zone.add(item);
      }
    }
    add(zone);
  }

  private void add(List<PdfItem> zone) {
    boolean hasLeft = zone.stream().anyMatch(item -> item.x() < x);
    boolean hasRight = zone.stream().anyMatch(item -> item.x() >= x);
    if (hasLeft && hasRight) {
      zone.forEach(item -> (item.x() < x ? left : right).add(item));
    }
  }

  /** The best place for a gutter, or -1 when nothing shows that there is one. */
  static float find(List<PdfItem> items) {
    float from = (float) items.stream().mapToDouble(PdfItem::x).min().orElse(0);
    float to = (float) items.stream().mapToDouble(PdfItem::end).max().orElse(0);
    List<Integer> lines = new ArrayList<>();
    for (float x = from + EDGE; x < to - EDGE; x += STEP) {
      PdfGutter gutter = new PdfGutter(x, items);
      lines.add(gutter.partsColumns() ? gutter.lines() - 2 * gutter.across : 0);
    }
    int most = lines.stream().max(Integer::compare).orElse(0);
    return most <= 0 ? -1 : from + EDGE + STEP * middleOfLongest(lines, most * NEARLY);
  }

  /** A heading may stand beside the middle: the widest room counts, not the cleanest. */
  private static float middleOfLongest(List<Integer> lines, double enough) {
    int start = 0;
    int longest = 0;
    float middle = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i) < enough) {
        if (i - start > longest) {
          longest = i - start;
          middle = (start + i - 1) / 2f;
        }
        start = i + 1;
      }
    }
    return middle;
  }

  /** A column on one side, and on the other one too, or several with next to nothing across. */
  private boolean partsColumns() {
    return left.isColumn() && right.isColumn()
        || across * 10 <= lines()
            && (left.isColumn() && right.isText() || right.isColumn() && left.isText());
  }

  /** Whether lines stand beside a gutter that other pages of the file have. */
  static boolean isLikely(float x, List<PdfItem> items) {
    PdfGutter gutter = new PdfGutter(x, items);
    return gutter.left.starts.size() > 0
        && gutter.lines() >= 2 * gutter.across
        && gutter.right.startingBefore(x + 3.5f * gutter.right.size)
            >= FLUSH * gutter.right.starts.size();
  }

  /** Whether lines on both sides leave a gutter free, be they lists, names or figures. */
  static boolean isClear(float x, List<PdfItem> items) {
    PdfGutter gutter = new PdfGutter(x, items);
    return gutter.across * OUTLIERS <= gutter.lines()
        && Math.min(gutter.left.starts.size(), gutter.right.starts.size()) >= FEWEST_LINES;
  }

  private int lines() {
    return left.starts.size() + right.starts.size();
  }
}
