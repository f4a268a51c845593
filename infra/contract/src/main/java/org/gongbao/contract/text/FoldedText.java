package org.gongbao.contract.text;

/** A folded text whose characters know where they stood in the text they were folded from. */
public final class FoldedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  FoldedText(String text, int[] starts, int[] ends) {
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
}
