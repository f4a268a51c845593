package org.gongbao.parse.topic;

import java.util.Arrays;
import java.util.List;
import org.gongbao.contract.text.FoldedRun;

/**
 * A document folded once: title, titles of attachments and paragraphs in one run of characters,
 * parted by line feeds, which no word contains.
 */
final class Page {

  private final char[] text;
  private int[] starts = new int[64];
  private int paragraphs;
  private final int bodyParagraph;

  Page(String title, List<String> attachments, String body) {
    FoldedRun folded = new FoldedRun(title.length() + body.length() + 64);
    add(title, folded);
    attachments.forEach(attachment -> add(attachment, folded));
    bodyParagraph = paragraphs;
    char[] signs = body.toCharArray();
    int from = 0;
    for (int at = 0; at < signs.length; at++) {
      if (signs[at] == '\n') {
        add(signs, from, at, folded);
        from = at + 1;
      }
    }
    if (from < signs.length) {
      add(signs, from, signs.length, folded);
    }
    text = folded.toCharArray();
  }

  private void add(String paragraph, FoldedRun folded) {
    add(paragraph.toCharArray(), 0, paragraph.length(), folded);
  }

  private void add(char[] signs, int from, int to, FoldedRun folded) {
    int start = folded.length();
    folded.add(signs, from, to);
    if (folded.length() == start && paragraphs > 0) {
      return;
    }
    if (paragraphs + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[paragraphs++] = start;
    folded.add('\n');
    starts[paragraphs] = folded.length();
  }

  /** The folded characters; not to be written to. */
  char[] text() {
    return text;
  }

  int length() {
    return text.length;
  }

  char at(int index) {
    return text[index];
  }

  /** The characters from one place up to another. */
  String between(int from, int to) {
    return new String(text, from, to - from);
  }

  /** How many paragraphs there are, the title (paragraph 0) and attachments included. */
  int paragraphs() {
    return paragraphs;
  }

  /** First paragraph after title and attachments. */
  int bodyParagraph() {
    return bodyParagraph;
  }

  int start(int paragraph) {
    return starts[paragraph];
  }

  /** Offset of the line feed that ends the paragraph. */
  int end(int paragraph) {
    return starts[paragraph + 1] - 1;
  }

  int bodyStart() {
    return starts[bodyParagraph];
  }
}
