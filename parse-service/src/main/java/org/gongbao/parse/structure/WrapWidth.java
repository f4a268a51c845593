package org.gongbao.parse.structure;

import java.util.Arrays;
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
    int own = measure(lines, range);
    return own == NONE ? lines.wrapWidth() : own;
  }

  /** The same, by the lines of the range alone. */
  static int measure(Lines lines, LineRange range) {
    int end = Math.min(range.endLine(), lines.count());
    int[] lengths = new int[end - range.startLine() + 1];
    int count = 0;
    for (int at = lines.from(range.startLine()); at <= end; at = lines.after(at)) {
      if (!lines.line(at).isTable()) {
        lengths[count++] = lines.line(at).plain().length();
      }
    }
    return count < FEWEST_LINES ? NONE : width(Arrays.copyOf(lengths, count));
  }

  private static int width(int[] lengths) {
    Arrays.sort(lengths);
    for (int share : SHARES) {
      int longest = lengths[lengths.length * share / 100];
      int width = longest - Math.max(2, longest / 12);
      long full = Arrays.stream(lengths).filter(length -> length >= width).count();
      if (longest >= SHORTEST && longest <= LONGEST && full * 5 >= lengths.length * 2L) {
        return width;
      }
    }
    return NONE;
  }
}
