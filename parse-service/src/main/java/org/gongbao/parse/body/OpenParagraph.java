package org.gongbao.parse.body;

import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.SignSet;
import org.gongbao.parse.text.GrowingText;
import org.jspecify.annotations.Nullable;

/** A paragraph that may still go on. */
final class OpenParagraph {

  private static final int LONGEST_HEADING = 60;

  /** Beyond this an open bracket is a slip of the printer. */
  private static final int LONGEST_BRACKET = 300;

  private final GrowingText text = new GrowingText();
  private final Line first;
  private final @Nullable Label label;
  private Line last;
  private String lastWords;
  private int openBrackets;
  private int openedAt;

  OpenParagraph(Line line, @Nullable Label label) {
    this.first = line;
    this.last = line;
    this.label = label;
    this.lastWords = take(line, label);
  }

  void append(Line line) {
    last = line;
    lastWords = take(line, null);
  }

  /** Whether it breaks off in the middle of running text. */
  boolean isCut() {
    return !endsSentence() && (text.length() > lastWords.length() || Endings.isProse(lastWords));
  }

  boolean endsSentence() {
    return Endings.endsSentence(lastWords);
  }

  boolean hasOpenBracket() {
    return openBrackets > 0 && text.length() - openedAt < LONGEST_BRACKET;
  }

  boolean isHeadingByMark() {
    return last.level() > 0;
  }

  boolean isShort() {
    return text.length() <= LONGEST_HEADING;
  }

  int endLine() {
    return last.number();
  }

  int lastLength() {
    return last.plain().length();
  }

  @Nullable Label label() {
    return label;
  }

  Paragraph close() {
    return new Paragraph(first.number(), last.number(), text.toString(), label);
  }

  private String take(Line line, @Nullable Label label) {
    String words = LineMarks.off(line, label);
    if (text.length() > 0 && needsBlank(text.charAt(text.length() - 1), words)) {
      text.append(" ");
    }
    int before = openBrackets;
    int balance = line.hasBrackets() ? SignSet.balance(words) : 0;
    openBrackets = Math.max(0, openBrackets + balance);
    openedAt = before == 0 ? text.length() : openedAt;
    text.append(words);
    return words;
  }

  /** Latin words and numbers need the blank that the line end stood for. */
  private static boolean needsBlank(char end, String words) {
    return isAscii(end) && !words.isEmpty() && isAscii(words.charAt(0));
  }

  private static boolean isAscii(char c) {
    return c > ' ' && c < 0x7F && Character.isLetterOrDigit(c);
  }
}
