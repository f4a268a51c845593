package org.gongbao.parse.structure;

/**
 * Which signs of ASCII occur in a text: a line is asked for its tabs, bars, blanks and marks many
 * times, and looked through once.
 */
public final class SignSet {

  private static final int ASCII = 128;

  private final long low;
  private final long high;
  private final boolean loose;
  private final boolean brackets;

  private SignSet(long low, long high, boolean loose, boolean brackets) {
    this.low = low;
    this.high = high;
    this.loose = loose;
    this.brackets = brackets;
  }

  /** The signs of a text. */
  public static SignSet of(String text) {
    long low = 0;
    long high = 0;
    boolean loose = false;
    boolean brackets = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign > '〕' && sign < '\uFE00') {
        continue; // Chinese characters: nearly all
      }
      if (sign >= ASCII) {
        loose |= !Signs.isTight(sign);
        brackets |= Signs.isBracket(sign);
      } else if (sign < Long.SIZE) {
        low |= 1L << sign;
      } else {
        high |= 1L << sign;
      }
    }
    boolean blank = (low & (1L << ' ' + 1) - 1) != 0;
    brackets |= (low & (1L << '(' | 1L << ')')) != 0;
    return new SignSet(low, high, loose || blank || (high & 1L << 'O') != 0, brackets);
  }

  boolean has(char sign) {
    return ((sign < Long.SIZE ? low : high) & 1L << sign) != 0;
  }

  /** Whether both hold some sign. */
  public boolean meets(SignSet other) {
    return (low & other.low | high & other.high) != 0;
  }

  /** Whether it holds round brackets, those of years or title marks. */
  boolean hasBrackets() {
    return brackets;
  }

  /** Whether {@link Signs#tight} may change the text: it holds blanks, wide digits or an O. */
  boolean mayLoosen() {
    return loose;
  }
}
