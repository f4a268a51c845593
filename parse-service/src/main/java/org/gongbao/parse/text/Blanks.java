package org.gongbao.parse.text;

/** Blanks as Chinese publishers print them: ideographic and no-break spaces are blanks too. */
public final class Blanks {

  private Blanks() {}

  /** Whether a character is seen as nothing: a space of any width, a tab, a form feed. */
  public static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u3000'
        || c == '\u00A0'
        || c >= '\u2000' && c <= '\u200B'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\uFEFF';
  }

  /** Whether a line holds nothing but blanks. */
  public static boolean isBlank(String line) {
    return start(line) == line.length();
  }

  /** Index of the first character that is no blank, or the length. */
  public static int start(String line) {
    int at = 0;
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Index just after the last character that is no blank, or 0. */
  public static int end(String line) {
    int at = line.length();
    while (at > 0 && isBlank(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The line without blanks at its ends. */
  public static String strip(String line) {
    int start = start(line);
    return start == line.length() ? "" : line.substring(start, end(line));
  }

  /** The line without any blank. */
  public static String remove(String line) {
    int at = 0;
    while (at < line.length() && !isBlank(line.charAt(at))) {
      at++;
    }
    if (at == line.length()) {
      return line;
    }
    StringBuilder kept = new StringBuilder(line.length()).append(line, 0, at);
    for (; at < line.length(); at++) {
      if (!isBlank(line.charAt(at))) {
        kept.append(line.charAt(at));
      }
    }
    return kept.toString();
  }
}
