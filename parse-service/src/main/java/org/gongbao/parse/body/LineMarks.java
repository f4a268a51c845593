package org.gongbao.parse.body;

import org.gongbao.parse.structure.Line;
import org.gongbao.parse.text.Blanks;
import org.jspecify.annotations.Nullable;

/** The words of a line as a reader wants them: no marks, no stray blanks between characters. */
final class LineMarks {

  private LineMarks() {}

  /** Whether a Markdown bullet says that the line begins an item. */
  static boolean opensItem(Line line) {
    String raw = line.raw();
    int start = Blanks.start(raw);
    return start + 1 < raw.length()
        && (raw.charAt(start) == '-' || raw.charAt(start) == '*' || raw.charAt(start) == '+')
        && raw.charAt(start + 1) == ' ';
  }

  /** The words of a line; the blank after its label stays. */
  static String off(Line line, @Nullable Label label) {
    boolean marked = line.hasAny(MarkdownMarks.SIGNS);
    if (!marked && !line.mayHoldBlanks()) {
      return line.plain();
    }
    String words = marked ? MarkdownMarks.off(line.plain()) : line.plain();
    return Endings.isProse(words)
        ? withoutStrayBlanks(words, label == null ? 0 : label.length())
        : singleBlanks(words);
  }

  /** In running text a blank between two Chinese characters is a slip of recognition. */
  private static String withoutStrayBlanks(String words, int labelEnd) {
    int stray = stray(words, labelEnd);
    if (stray < 0) {
      return words;
    }
    StringBuilder kept = new StringBuilder(words.length());
    int from = 0;
    for (int at = stray; at >= 0; at = stray(words, at)) {
      kept.append(words, from, at);
      from = at + 1;
    }
    return kept.append(words, from, words.length()).toString();
  }

  /** The next such blank after a place, or -1. */
  private static int stray(String words, int after) {
    for (int at = words.indexOf(' ', after + 1); at >= 0; at = words.indexOf(' ', at + 1)) {
      if (at + 1 < words.length()
          && Character.isIdeographic(words.charAt(at - 1))
          && Character.isIdeographic(words.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  private static String singleBlanks(String words) {
    boolean wide = words.indexOf("  ") >= 0 || words.indexOf('\u3000') >= 0;
    if (!wide && words.indexOf('\t') < 0) {
      return words;
    }
    StringBuilder kept = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Blanks.isBlank(c)) {
        kept.append(c);
      } else if (!blank) {
        kept.append(' ');
      }
      blank = Blanks.isBlank(c);
    }
    return kept.toString();
  }
}
