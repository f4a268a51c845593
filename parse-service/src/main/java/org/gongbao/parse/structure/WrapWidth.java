package org.gongbao.parse.structure;

import org.gongbao.contract.document.LineRange;

/**
 * Tells a text whose lines were cut at one width from one whose lines are paragraphs: many lines
 * are then nearly as long as the longest, and few are longer.
 */
public final class WrapWidth {

  private static final int NONE = Integer.MAX_VALUE;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 120;
  private static final int FEWEST_LINES = 8;

  /** Percent of the lines that are no longer than the width; the rest are strays and tables. */
  private static final int[] SHARES = {95, 90, 85};

  private WrapWidth() {}

  /**
   * Length from which on a line counts as cut, or a length that no line has. A range too short or
   * too full of tables to tell is taken for like its whole text.
   */
  public static int of(Lines lines, LineRange range) {
    int own = lines.wrapWidth(range);
    return own == NONE ? lines.wrapWidth() : own;
  }

  /** The same, by the lines of the range alone. */
  static int measure(Lines lines, LineRange range) {
    int end = Math.min(range.endLine(), lines.count());
    int[] counts = new int[LONGEST + 2]; // by length; the last is of all that are longer
    int count = 0;
    for (int at = lines.from(range.startLine()); at <= end; at = lines.after(at)) {
      if (!lines.line(at).isTable()) {
        counts[Math.min(LONGEST + 1, lines.line(at).plain().length())]++;
        count++;
      }
    }
    return count < FEWEST_LINES ? NONE : width(counts, count);
  }

  private static int width(int[] counts, int count) {
    for (int share : SHARES) {
      int longest = lengthAt(counts, count * share / 100);
      int width = longest - Math.max(2, longest / 12);
      if (longest >= SHORTEST && longest <= LONGEST && from(counts, width) * 5L >= count * 2L) {
        return width;
      }
    }
    return NONE;
  }

  /** The length of the line that stands at a place when all are ordered by length. */
  private static int lengthAt(int[] counts, int place) {
    int length = 0;
    for (int before = counts[0]; before <= place; before += counts[length]) {
      length++;
    }
    return length;
  }

  /** How many lines have at least this length. */
  private static int from(int[] counts, int length) {
    int lines = 0;
    for (int i = length; i < counts.length; i++) {
      lines += counts[i];
    }
    return lines;
  }
}
