package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.text.SourceText;

/**
 * The lines of an issue with what a reader passes over marked: blank lines and noise such as
 * running heads and page numbers. Numbers are those of the source text throughout.
 */
public final class Lines {

  private final List<Line> lines;
  private final int[] nextText;
  private final int[] previousText;
  private final BitSet noise;
  private final Map<LineRange, Integer> wrapWidths = new HashMap<>();

  private Lines(List<Line> lines, BitSet noise) {
    this.lines = lines;
    this.noise = noise;
    this.nextText = new int[lines.size() + 2];
    this.previousText = new int[lines.size() + 2];
    link();
  }

  /** All lines of a text; nothing is noise yet. */
  public static Lines of(SourceText text) {
    List<Line> lines = new ArrayList<>(text.lineCount());
    for (int number = 1; number <= text.lineCount(); number++) {
      lines.add(new Line(number, text.line(number)));
    }
    return new Lines(lines, new BitSet());
  }

  /** The same lines, with these numbers passed over as well. */
  public Lines without(BitSet moreNoise) {
    BitSet both = (BitSet) noise.clone();
    both.or(moreNoise);
    return new Lines(lines, both);
  }

  /** A line by its 1-based number. */
  public Line line(int number) {
    return lines.get(number - 1);
  }

  /** Number of lines, which is also the number of the last. */
  public int count() {
    return lines.size();
  }

  /** The next line with something to read after this one, or {@code count() + 1}. */
  public int after(int number) {
    return nextText[number + 1];
  }

  /** The first line with something to read, from this one on, or {@code count() + 1}. */
  public int from(int number) {
    return nextText[number];
  }

  /** The last line with something to read before this one, or 0. */
  public int before(int number) {
    return previousText[number - 1];
  }

  /**
   * How many lines further down another line stands. A page break counts as one line, however many
   * lines the printer needed for it.
   */
  int distance(int from, int to) {
    int noisy = noise.nextSetBit(from);
    return noisy < 0 || noisy > to ? to - from : 1;
  }

  /** Length from which on a line of this text counts as cut by the page, see {@link WrapWidth}. */
  int wrapWidth() {
    return lines.isEmpty() ? Integer.MAX_VALUE : wrapWidth(new LineRange(1, lines.size()));
  }

  /** The same by the lines of a range alone; several readers ask it of one document. */
  int wrapWidth(LineRange range) {
    return wrapWidths.computeIfAbsent(range, known -> WrapWidth.measure(this, known));
  }

  /** Whether there is such a line. */
  public boolean has(int number) {
    return number >= 1 && number <= lines.size();
  }

  /** Whether the line is a running head, a page number or the like. */
  public boolean isNoise(int number) {
    return noise.get(number);
  }

  private void link() {
    int count = lines.size();
    nextText[count + 1] = count + 1;
    for (int number = count; number >= 1; number--) {
      nextText[number] = isText(number) ? number : nextText[number + 1];
    }
    nextText[0] = nextText.length > 1 ? nextText[1] : 1;
    for (int number = 1; number <= count; number++) {
      previousText[number] = isText(number) ? number : previousText[number - 1];
    }
    previousText[count + 1] = previousText[count];
  }

  private boolean isText(int number) {
    return !noise.get(number) && !lines.get(number - 1).isBlank();
  }
}
