package org.gongbao.parse.text;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a scanned page in its picture: strips that stay white while print stands on
 * both sides. Recognition that is given the whole page runs narrow columns into one another.
 */
final class ScanColumns {

  /** Points a cell of the grid that the picture is looked at in. */
  private static final float CELL = 1.5f;

  /** In cells: the least width of a gutter, of a column, and the least height of both. */
  private static final int GUTTER = 7;

  private static final int NARROWEST = 60;
  private static final int SHORTEST = 80;

  /** The share of a gutter's height at which print stands on either side. */
  private static final double BESIDE = 0.4;

  /** What is darker than this share of the paper is print. */
  private static final double DARK = 0.65;

  private static final int DEEPEST = 4;

  private final int cell;
  private final boolean[][] ink;

  private record Gutter(int x, int end, int y, int bottom) {}

  private ScanColumns(BufferedImage page, int dpi) {
    this.cell = Math.max(1, Math.round(CELL * dpi / 72));
    this.ink = new boolean[page.getHeight() / cell + 1][page.getWidth() / cell + 1];
    Raster raster = page.getRaster();
    int dark = (int) (paper(raster) * DARK);
    int[] row = new int[page.getWidth()];
    for (int y = 0; y < page.getHeight(); y++) {
      raster.getSamples(0, y, page.getWidth(), 1, 0, row);
      for (int x = 0; x < row.length; x++) {
        ink[y / cell][x / cell] |= row[x] < dark;
      }
    }
  }

  /** The parts to recognise one by one; the page itself where it has one column. */
  static List<Rectangle> of(BufferedImage page, int dpi) {
    ScanColumns columns = new ScanColumns(page, dpi);
    List<Rectangle> parts = new ArrayList<>();
    Rectangle whole = new Rectangle(0, 0, columns.ink[0].length, columns.ink.length);
    columns.split(whole, DEEPEST, parts);
    Rectangle edges = new Rectangle(page.getWidth(), page.getHeight());
    return parts.stream().map(part -> columns.pixels(part).intersection(edges)).toList();
  }

  private Rectangle pixels(Rectangle part) {
    return new Rectangle(part.x * cell, part.y * cell, part.width * cell, part.height * cell);
  }

  /** The usual brightness: most of a page is paper. */
  private static int paper(Raster raster) {
    int[] counts = new int[256];
    int step = 7;
    for (int y = 0; y < raster.getHeight(); y += step) {
      for (int x = 0; x < raster.getWidth(); x += step) {
        counts[Math.min(255, raster.getSample(x, y, 0))]++;
      }
    }
    int usual = 255;
    for (int level = 0; level < counts.length; level++) {
      usual = counts[level] > counts[usual] ? level : usual;
    }
    return usual;
  }

  private void split(Rectangle part, int depth, List<Rectangle> parts) {
    Gutter gutter = depth == 0 ? null : gutter(part);
    if (gutter == null) {
      parts.add(part);
      return;
    }
    int right = part.x + part.width;
    int below = part.y + part.height;
    int middle = (gutter.x + gutter.end) / 2;
    int height = gutter.bottom - gutter.y;
    if (hasInk(part.x, part.y, right, gutter.y)) {
      split(new Rectangle(part.x, part.y, part.width, gutter.y - part.y), depth - 1, parts);
    }
    split(new Rectangle(part.x, gutter.y, middle - part.x, height), depth - 1, parts);
    split(new Rectangle(middle, gutter.y, right - middle, height), depth - 1, parts);
    if (hasInk(part.x, gutter.bottom, right, below)) {
      int rest = below - gutter.bottom;
      split(new Rectangle(part.x, gutter.bottom, part.width, rest), depth - 1, parts);
    }
  }

  /** The gutter beside which most print stands, or null. */
  private @Nullable Gutter gutter(Rectangle part) {
    Gutter best = null;
    int most = 0;
    int[] free = new int[part.y + part.height]; // how far each row is free to the left of x
    for (int x = part.x; x < part.x + part.width; x++) {
      for (int y = part.y; y < free.length; y++) {
        free[y] = ink[y][x] ? 0 : free[y] + 1;
      }
      boolean isInside = x >= part.x + NARROWEST && x < part.x + part.width - NARROWEST;
      for (int y = part.y; isInside && y < free.length; y++) {
        int from = y;
        while (y < free.length && free[y] >= GUTTER) {
          y++;
        }
        Gutter found = new Gutter(x - GUTTER + 1, x + 1, from, y);
        int height = y - from > most ? heightBeside(found, part) : 0;
        if (height > most) {
          most = height;
          best = found;
        }
      }
    }
    return best;
  }

  /** How high print stands on both sides; 0 when that is too little for columns. */
  private int heightBeside(Gutter gutter, Rectangle part) {
    int left = 0;
    int right = 0;
    int first = gutter.bottom;
    int last = gutter.y;
    for (int y = gutter.y; y < gutter.bottom; y++) {
      boolean hasLeft = hasInk(part.x, y, gutter.x, y + 1);
      boolean hasRight = hasInk(gutter.end, y, part.x + part.width, y + 1);
      left += hasLeft ? 1 : 0;
      right += hasRight ? 1 : 0;
      if (hasLeft && hasRight) {
        first = Math.min(first, y);
        last = y;
      }
    }
    int height = last - first + 1;
    return height >= SHORTEST && Math.min(left, right) >= height * BESIDE ? height : 0;
  }

  private boolean hasInk(int fromX, int fromY, int toX, int toY) {
    for (int y = fromY; y < toY; y++) {
      for (int x = fromX; x < toX; x++) {
        if (ink[y][x]) {
          return true;
        }
      }
    }
    return false;
  }
}
