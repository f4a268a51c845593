package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page in reading order. Where most lines leave a gutter free near the middle,
 * the page has two columns; a line across it ends both and begins two new ones below.
 */
final class PdfColumns {

  private static final int FEWEST_LINES = 6;
  private static final float STEP = 3;

  private PdfColumns() {}

  /** Runs of lines, each within one column. */
  static List<List<PdfLine>> of(PdfPage page) {
    float gutter = gutter(page);
    if (gutter < 0) {
      return List.of(page.lines());
    }
    List<List<PdfLine>> runs = new ArrayList<>();
    List<PdfLine> left = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfLine line : page.lines()) {
      if (line.crosses(gutter)) {
        flush(runs, left, right);
        runs.add(List.of(line));
      } else {
        for (PdfLine part : line.cutAt(gutter)) {
          (part.x() < gutter ? left : right).add(part);
        }
      }
    }
    flush(runs, left, right);
    return runs;
  }

  private static void flush(List<List<PdfLine>> runs, List<PdfLine> left, List<PdfLine> right) {
    for (List<PdfLine> column : List.of(left, right)) {
      if (!column.isEmpty()) {
        runs.add(List.copyOf(column));
        column.clear();
      }
    }
  }

  /** The free line that most lines of text stand on both sides of, or -1. */
  private static float gutter(PdfPage page) {
    float best = -1;
    int most = 0;
    for (float x = page.width() * 0.35f; x < page.width() * 0.65f; x += STEP) {
      int both = 0;
      int across = 0;
      for (PdfLine line : page.lines()) {
        if (line.crosses(x)) {
          across++;
        } else if (isFilled(line, x)) {
          both++;
        }
      }
      if (both >= FEWEST_LINES && both >= 2 * across && both > most) {
        most = both;
        best = x;
      }
    }
    return best;
  }

  /** Text on both sides that fills its columns, as cells of a table do not. */
  private static boolean isFilled(PdfLine line, float gutter) {
    List<PdfLine> parts = line.cutAt(gutter);
    return parts.size() == 2
        && parts.stream().allMatch(part -> part.end() - part.x() > 8 * part.size());
  }
}
