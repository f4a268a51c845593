package org.gongbao.contract.text;

import java.util.Arrays;

/** A folded text whose characters know where they stood in the text they were folded from. */
public final class FoldedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The folded characters. */
  public String text() {
    return text;
  }

  /** Number of folded characters. */
  public int length() {
    return text.length();
  }

  /** Offset in the original at which the folded character begins. */
  public int sourceStart(int foldedIndex) {
    return starts[foldedIndex];
  }

  /** Offset in the original just after the folded character. */
  public int sourceEnd(int foldedIndex) {
    return ends[foldedIndex];
  }

  @Override
  public String toString() {
    return text;
  }

  /** Collects folded characters with their places. */
  static final class Builder {

    private static final int[] NO_PLACES = {};

    private final StringBuilder text;
    private final int first;
    private int[] starts;
    private int[] ends;

    Builder(int capacity) {
      text = new StringBuilder(capacity);
      first = 0;
      starts = new int[Math.max(16, capacity)];
      ends = new int[starts.length];
    }

    /** Collects the characters alone, behind those that are there. */
    Builder(StringBuilder text) {
      this.text = text;
      first = text.length();
      starts = NO_PLACES;
      ends = NO_PLACES;
    }

    /** Whether a blank between what is there and this character separates two words. */
    boolean keepsBlankBefore(int codePoint) {
      return text.length() > first
          && !Folding.standsWithoutBlanks(codePoint)
          && !Folding.standsWithoutBlanks(text.codePointBefore(text.length()));
    }

    void append(String image, int start, int end) {
      for (int i = 0; i < image.length(); i++) {
        append(image.charAt(i), start, end);
      }
    }

    void append(char image, int start, int end) {
      int at = text.length();
      text.append(image);
      if (starts == NO_PLACES) {
        return;
      }
      if (at == starts.length) {
        starts = Arrays.copyOf(starts, at * 2);
        ends = Arrays.copyOf(ends, at * 2);
      }
      starts[at] = start;
      ends[at] = end;
    }

    FoldedText build() {
      return new FoldedText(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()));
    }
  }
}
