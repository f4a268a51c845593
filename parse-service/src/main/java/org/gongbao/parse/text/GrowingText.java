package org.gongbao.parse.text;

import org.jspecify.annotations.Nullable;

/** A text that may grow: most paragraphs are one line, which then is not copied at all. */
public final class GrowingText {

  private String whole = "";
  private @Nullable StringBuilder parts;

  /** Adds a piece to its end. */
  public void append(String piece) {
    if (parts != null) {
      parts.append(piece);
    } else if (whole.isEmpty()) {
      whole = piece;
    } else {
      parts = new StringBuilder(2 * (whole.length() + piece.length()));
      parts.append(whole).append(piece);
    }
  }

  /** Its length so far. */
  public int length() {
    return parts == null ? whole.length() : parts.length();
  }

  /** The sign at an offset. */
  public char charAt(int offset) {
    return parts == null ? whole.charAt(offset) : parts.charAt(offset);
  }

  /** All of it so far. */
  @Override
  public String toString() {
    if (parts != null && parts.length() != whole.length()) {
      whole = parts.toString();
    }
    return whole;
  }
}
