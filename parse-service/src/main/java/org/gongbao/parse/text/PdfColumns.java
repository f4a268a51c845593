package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts what pages hold in reading order. Where lines leave a gutter free, they stand in two
 * columns, each of which may be parted again; what stands across ends both, and below it two new
 * ones begin. A page with too few lines to show it has the gutter that others have.
 */
final class PdfColumns {

  /** Columns of columns: up to eight. */
  private static final int DEEPEST = 3;

  private static final int FEWEST_PAGES = 2;

  private static final double MANY = 0.3;

  /** Gutters closer than this are the same. */
  private static final float NEAR = 6;

  /** Gutters that pages showed, with how many did. */
  private final TreeMap<Float, Integer> shown = new TreeMap<>();

  /** So many pages make a gutter one that the file has throughout. */
  private final double usual;

  private List<PdfColumn> runs = new ArrayList<>();

  private PdfColumns(int pages) {
    this.usual = Math.max(FEWEST_PAGES, pages * MANY);
  }

  /** For each page its runs of lines and tables, each within one column. */
  static List<List<PdfColumn>> of(List<PdfPage> pages) {
    PdfColumns columns = new PdfColumns(pages.size());
    pages.forEach(page -> columns.note(page.items(), 0));
    return pages.stream().map(columns::runs).toList();
  }

  private void note(List<PdfItem> items, int depth) {
    float gutter = depth == DEEPEST ? -1 : PdfGutter.find(items);
    if (gutter >= 0) {
      Float near = shown.floorKey(gutter + NEAR);
      shown.merge(near != null && near > gutter - NEAR ? near : gutter, 1, Integer::sum);
      List<PdfItem> left = new ArrayList<>();
      List<PdfItem> right = new ArrayList<>();
      items.stream().filter(i -> !i.crosses(gutter)).forEach(i -> cut(i, gutter, left, right));
      note(left, depth + 1);
      note(right, depth + 1);
    }
  }

  private List<PdfColumn> runs(PdfPage page) {
    runs = new ArrayList<>();
    split("", page.items(), page.items());
    return runs;
  }

  private void split(String place, List<PdfItem> items, List<PdfItem> column) {
    if (items.isEmpty()) {
      return;
    }
    float gutter = place.length() == DEEPEST ? -1 : gutter(column);
    if (gutter < 0) {
      runs.add(PdfColumn.of(place, items, column));
      return;
    }
    List<PdfItem> allLeft = new ArrayList<>();
    List<PdfItem> allRight = new ArrayList<>();
    column.stream().filter(i -> !i.crosses(gutter)).forEach(i -> cut(i, gutter, allLeft, allRight));
    List<PdfItem> left = new ArrayList<>();
    List<PdfItem> right = new ArrayList<>();
    List<PdfItem> across = new ArrayList<>();
    for (PdfItem item : items) {
      if (item.crosses(gutter)) {
        flush(place, left, allLeft, right, allRight);
        across.add(item);
      } else {
        flushAcross(place, across, column);
        cut(item, gutter, left, right);
      }
    }
    flush(place, left, allLeft, right, allRight);
    flushAcross(place, across, column);
  }

  private float gutter(List<PdfItem> items) {
    float found = PdfGutter.find(items);
    if (found >= 0) {
      return found;
    }
    return shown.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_PAGES)
        .filter(
            entry ->
                PdfGutter.isLikely(entry.getKey(), items)
                    || entry.getValue() >= usual && PdfGutter.isClear(entry.getKey(), items))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(-1f);
  }

  private static void cut(PdfItem item, float gutter, List<PdfItem> left, List<PdfItem> right) {
    if (item instanceof PdfLine line) {
      line.cutAt(gutter).forEach(part -> (part.x() < gutter ? left : right).add(part));
    } else {
      (item.x() < gutter ? left : right).add(item);
    }
  }

  private void flush(
      String place,
      List<PdfItem> left,
      List<PdfItem> allLeft,
      List<PdfItem> right,
      List<PdfItem> allRight) {
    split(place + "L", List.copyOf(left), allLeft);
    split(place + "R", List.copyOf(right), allRight);
    left.clear();
    right.clear();
  }

  private void flushAcross(String place, List<PdfItem> across, List<PdfItem> column) {
    if (!across.isEmpty()) {
      runs.add(PdfColumn.of(place + "A", across, column));
      across.clear();
    }
  }
}
