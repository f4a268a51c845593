package org.gongbao.contract.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing run of folded characters; texts added one after another are folded each by itself. A
 * plain array, because whole gazettes are folded and a builder of strings checks every character.
 */
public final class FoldedRun {

  private char[] chars;
  private int length;
  private int first;
  private int @Nullable [] starts;
  private int @Nullable [] ends;

  /** An empty run with room for so many characters; it grows when they do not suffice. */
  public FoldedRun(int capacity) {
    chars = new char[Math.max(16, capacity)];
  }

  /** A run whose characters know where they stood. */
  static FoldedRun withPlaces(int capacity) {
    FoldedRun run = new FoldedRun(capacity);
    run.starts = new int[run.chars.length];
    run.ends = new int[run.chars.length];
    return run;
  }

  /** Folds a part of a text and adds it; what stands here already does not matter. */
  public void add(char[] text, int from, int to) {
    first = length;
    Folding.fold(text, from, to, this);
  }

  /** Adds a sign as it is. */
  public void add(char sign) {
    append(sign, 0, 0);
  }

  /** Number of folded characters. */
  public int length() {
    return length;
  }

  /** The folded characters. */
  public char[] toCharArray() {
    return Arrays.copyOf(chars, length);
  }

  /** The folded characters. */
  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  FoldedText toText() {
    if (starts == null || ends == null) {
      throw new IllegalStateException("this run was begun without places");
    }
    return new FoldedText(toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** Whether a blank between what is there and this character separates two words. */
  boolean keepsBlankBefore(int codePoint) {
    return length > first
        && !Folding.standsWithoutBlanks(codePoint)
        && !Folding.standsWithoutBlanks(Character.codePointBefore(chars, length));
  }

  /** Where the text that is being added begins. */
  int first() {
    return first;
  }

  char at(int index) {
    return chars[index];
  }

  String from(int index) {
    return new String(chars, index, length - index);
  }

  /** Puts other characters in the place of the last ones; they stood where those stood together. */
  void replaceFrom(int index, String images) {
    int start = starts == null ? 0 : starts[index];
    int end = ends == null ? 0 : ends[length - 1];
    length = index;
    for (int i = 0; i < images.length(); i++) {
      append(images.charAt(i), start, end);
    }
  }

  /**
   * Adds the images of characters that fold to one each, up to the first that does not; nearly all
   * of a text goes this way.
   *
   * @return where that one stands, or {@code to}
   */
  int addSingles(char[] text, int from, int to) {
    if (starts != null) {
      return from; // their places must be kept
    }
    if (chars.length - length < to - from) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + to - from));
    }
    char[] images = chars;
    int shift = length - from;
    int at = from;
    for (; at < to; at++) {
      char image = FoldingTable.single(text[at]);
      if (image == FoldingTable.BLANK || image == FoldingTable.NOT_SINGLE) {
        break;
      }
      images[at + shift] = image;
    }
    length = at + shift;
    return at;
  }

  void append(char image, int start, int end) {
    if (length == chars.length) {
      grow();
    }
    if (starts != null && ends != null) {
      starts[length] = start;
      ends[length] = end;
    }
    chars[length++] = image;
  }

  private void grow() {
    chars = Arrays.copyOf(chars, length * 2);
    if (starts != null && ends != null) {
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
  }
}
