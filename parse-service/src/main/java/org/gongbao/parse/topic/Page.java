package org.gongbao.parse.topic;

import java.util.Arrays;
import java.util.List;
import org.gongbao.contract.text.Folding;

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
    StringBuilder folded = new StringBuilder(title.length() + body.length() + 64);
    add(title, folded);
    attachments.forEach(attachment -> add(attachment, folded));
    bodyParagraph = paragraphs;
    int from = 0;
    while (from < body.length()) {
      int feed = body.indexOf('\n', from);
      int to = feed < 0 ? body.length() : feed;
      add(body.substring(from, to), folded);
      from = to + 1;
    }
    text = new char[folded.length()];
    folded.getChars(0, text.length, text, 0);
  }

  private void add(String paragraph, StringBuilder folded) {
    int start = folded.length();
    Folding.append(paragraph, folded);
    if (folded.length() == start && paragraphs > 0) {
      return;
    }
    if (paragraphs + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[paragraphs++] = start;
    folded.append('\n');
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
