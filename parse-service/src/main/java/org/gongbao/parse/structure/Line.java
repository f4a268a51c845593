package org.gongbao.parse.structure;

import org.gongbao.contract.text.Folding;
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
  private final SignSet signs;
  private final boolean table;
  private @Nullable String tight;
  private @Nullable String folded;

  /**
   * Reads the marks of a line.
   *
   * @param number 1-based
   * @param raw as extracted
   */
  public Line(int number, String raw) {
    this.number = number;
    this.raw = raw;
    this.signs = SignSet.of(raw);
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
    boolean bold = has('*') && words.contains("**") && !words.contains("***");
    this.plain = bold ? unbold(words) : words;
    this.table = has('\t') && !isIndentedByTabs() || plain.startsWith("|");
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
      known = signs.mayLoosen() ? Signs.tight(plain) : plain;
      tight = known;
    }
    return known;
  }

  /** The same, folded so that it can be compared. */
  public String folded() {
    String known = folded;
    if (known == null) {
      known = Folding.key(tight());
      folded = known;
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
    return table;
  }

  /**
   * Whether tabs do no more than move it to the right, as in front of a signature. One tab is not
   * enough: it leads a cell.
   */
  public boolean isIndentedByTabs() {
    return raw.startsWith("\t\t") && raw.lastIndexOf('\t') < raw.length() - plain.length();
  }

  /** Whether a sign of ASCII occurs in the raw line: answered without a look at its characters. */
  public boolean has(char sign) {
    return signs.has(sign);
  }

  /** Whether any of these signs of ASCII occurs in the raw line. */
  public boolean hasAny(SignSet others) {
    return signs.meets(others);
  }

  /** Whether brackets or title marks occur in the raw line. */
  public boolean hasBrackets() {
    return signs.hasBrackets();
  }

  /** Whether the raw line may hold blanks; if not, nothing needs to be taken out of it. */
  public boolean mayHoldBlanks() {
    return signs.mayLoosen();
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
