package org.gongbao.parse.structure;

import org.jspecify.annotations.Nullable;

/**
 * A line of the source text as a reader sees it: Markdown marks and outer blanks off. The raw line
 * and its number are kept.
 */
public final class Line {

  private final int number;
  private final String raw;
  private final String plain;
  private final int level;
  private @Nullable String tight;

  /**
   * Reads the marks of a line.
   *
   * @param number 1-based
   * @param raw as extracted
   */
  public Line(int number, String raw) {
    this.number = number;
    this.raw = raw;
    int end = raw.length();
    while (end > 0 && Signs.isBlank(raw.charAt(end - 1))) {
      end--;
    }
    int start = skipBlanks(0, end);
    int marks = start;
    while (marks < end && raw.charAt(marks) == '#') {
      marks++;
    }
    this.level = marks - start;
    start = skipBullet(skipBlanks(marks, end), end);
    String words = raw.substring(start, end);
    this.plain = words.contains("**") && !words.contains("***") ? unbold(words) : words;
  }

  /** 1-based number in the source text. */
  public int number() {
    return number;
  }

  /** The line as extracted. */
  public String raw() {
    return raw;
  }

  /** Without Markdown marks and outer blanks. */
  public String plain() {
    return plain;
  }

  /** Without any blanks: letter-spaced words are whole. */
  public String tight() {
    String known = tight;
    if (known == null) {
      known = Signs.tight(plain);
      tight = known;
    }
    return known;
  }

  /** Level of a Markdown heading, 0 for none. */
  public int level() {
    return level;
  }

  /** Whether it holds nothing to read. */
  public boolean isBlank() {
    return plain.isEmpty();
  }

  /** Whether it is a row or a cell of a table: a pipe row or a line with tabs. */
  public boolean isTable() {
    return plain.startsWith("|") || raw.indexOf('\t') >= 0;
  }

  /** The last sign, or a blank when there is none. */
  public char lastSign() {
    return plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
  }

  @Override
  public String toString() {
    return number + ": " + plain;
  }

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && Signs.isBlank(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A list or quotation mark and the blank after it; minus signs before digits stay. */
  private int skipBullet(int from, int end) {
    boolean bullet =
        from + 1 < end
            && "-*+>".indexOf(raw.charAt(from)) >= 0
            && Signs.isBlank(raw.charAt(from + 1));
    return bullet ? skipBlanks(from + 1, end) : from;
  }

  private static String unbold(String words) {
    return words.replace("**", "").strip();
  }
}
