package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn on a page, upright or level; lengths in points, y downwards.
 *
 * @param x left end
 * @param y upper end
 * @param endX right end
 * @param endY lower end
 */
record PdfRuling(float x, float y, float endX, float endY) {

  /** How far apart ends may be that are meant to meet. */
  private static final float NEAR = 3;

  private static final float THICK = 1.5f;

  static PdfRuling between(float x1, float y1, float x2, float y2) {
    return new PdfRuling(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /**
   * The same lines with those put together that lie on another or go on where it ends: a program
   * draws each cell's border by itself.
   */
  static List<PdfRuling> joined(List<PdfRuling> rulings) {
    List<PdfRuling> sorted = new ArrayList<>(rulings);
    sorted.sort(
        Comparator.comparing(PdfRuling::isLevel)
            .thenComparing(r -> Math.round(r.isLevel() ? r.y : r.x))
            .thenComparing(r -> r.isLevel() ? r.x : r.y));
    List<PdfRuling> joined = new ArrayList<>();
    for (PdfRuling ruling : sorted) {
      PdfRuling last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.isLevel() == ruling.isLevel() && last.goesOnIn(ruling)) {
        joined.set(joined.size() - 1, last.with(ruling));
      } else {
        joined.add(ruling);
      }
    }
    return joined;
  }

  private boolean goesOnIn(PdfRuling next) {
    return isLevel()
        ? Math.abs(next.y - y) <= THICK && next.x <= endX + NEAR
        : Math.abs(next.x - x) <= THICK && next.y <= endY + NEAR;
  }

  private PdfRuling with(PdfRuling next) {
    return isLevel()
        ? new PdfRuling(x, y, Math.max(endX, next.endX), endY)
        : new PdfRuling(x, y, endX, Math.max(endY, next.endY));
  }

  boolean isLevel() {
    return endX - x >= endY - y;
  }

  /** Whether a level and an upright line meet. */
  boolean meets(PdfRuling other) {
    return x - NEAR <= other.endX
        && other.x - NEAR <= endX
        && y - NEAR <= other.endY
        && other.y - NEAR <= endY;
  }

  /** Whether an upright line stands beside this height. */
  boolean spansY(float at) {
    return y - NEAR <= at && at <= endY + NEAR;
  }

  /** Whether a level line lies above or below this place. */
  boolean spansX(float at) {
    return x - NEAR <= at && at <= endX + NEAR;
  }
}
