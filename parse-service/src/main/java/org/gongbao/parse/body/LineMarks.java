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
    String words = MarkdownMarks.off(line.plain());
    return Endings.isProse(words)
        ? withoutStrayBlanks(words, label == null ? 0 : label.length())
        : singleBlanks(words);
  }

  /** In running text a blank between two Chinese characters is a slip of recognition. */
  private static String withoutStrayBlanks(String words, int labelEnd) {
    if (words.indexOf(' ') < 0) {
      return words;
    }
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      boolean stray =
          words.charAt(i) == ' '
              && i > labelEnd
              && i + 1 < words.length()
              && Character.isIdeographic(words.charAt(i - 1))
              && Character.isIdeographic(words.charAt(i + 1));
      if (!stray) {
        kept.append(words.charAt(i));
      }
    }
    return kept.toString();
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
