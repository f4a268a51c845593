package org.gongbao.notify.query;

/** A query that cannot be read: where, and what was expected there. */
public final class QueryException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String query;
  private final int offset;
  private final Expected expected;

  QueryException(String query, int offset, Expected expected) {
    super(message(query, offset, expected));
    this.query = query;
    this.offset = offset;
    this.expected = expected;
  }

  /**
   * 0-based offset of the character at which reading failed; the length of the query at its end.
   */
  public int offset() {
    return offset;
  }

  /** What would have been right there. */
  public Expected expected() {
    return expected;
  }

  /** The query with a caret under the place, in two lines, for a fixed-width font. */
  public String pointer() {
    return pointer(query, offset);
  }

  private static String message(String query, int offset, Expected expected) {
    String found = offset < query.length() ? "'" + query.charAt(offset) + "'" : "the end";
    return "expected %s at character %d, found %s\n%s"
        .formatted(expected.description(), offset, found, pointer(query, offset));
  }

  private static String pointer(String query, int offset) {
    StringBuilder line = new StringBuilder();
    StringBuilder caret = new StringBuilder();
    for (int i = 0; i < query.length(); i++) {
      char c = Character.isWhitespace(query.charAt(i)) ? ' ' : query.charAt(i);
      line.append(c);
      if (i < offset) {
        caret.append(isWide(c) ? '\u3000' : ' ');
      }
    }
    return line.append('\n').append(caret).append('^').toString();
  }

  /** Chinese characters and full-width signs take two columns. */
  private static boolean isWide(char c) {
    return Character.isIdeographic(c) || c >= '\u3000' && c <= '\u303F' || c >= '\uFF00';
  }
}
