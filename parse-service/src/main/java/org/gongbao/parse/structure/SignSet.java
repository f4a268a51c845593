package org.gongbao.parse.structure;

/**
 * Which signs of ASCII occur in a text: a line is asked for its tabs, bars, blanks and marks many
 * times, and looked through once.
 */
public final class SignSet {

  private static final int LOOSE = 1;
  private static final int OPENS = 2;
  private static final int CLOSES = 4;

  /** What each sign is besides: asking is dear, and whole gazettes are asked sign by sign. */
  private static final byte[] KINDS = kinds();

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
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      kinds |= KINDS[sign];
      low |= sign < Long.SIZE ? 1L << sign : 0;
      high |= sign / Long.SIZE == 1 ? 1L << sign : 0;
    }
    return new SignSet(low, high, (kinds & LOOSE) != 0, (kinds & (OPENS | CLOSES)) != 0);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int sign = 0; sign < kinds.length; sign++) {
      int loose = Signs.isTight((char) sign) ? 0 : LOOSE;
      int bracket = Signs.opens((char) sign) ? OPENS : Signs.closes((char) sign) ? CLOSES : 0;
      kinds[sign] = (byte) (loose | bracket);
    }
    return kinds;
  }

  /** Brackets and title marks that a text opens, less those that it closes. */
  public static int balance(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = KINDS[text.charAt(i)];
      balance += (kind & OPENS) / OPENS - (kind & CLOSES) / CLOSES;
    }
    return balance;
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
