package org.gongbao.parse.topic;

import java.util.Arrays;
import java.util.List;
import org.gongbao.contract.text.Folding;

/**
 * A document folded once: title, titles of attachments and paragraphs in one run of characters,
 * parted by line feeds, which no word contains.
 */
final class Page {

  private final StringBuilder text;
  private int[] starts = new int[64];
  private int paragraphs;
  private final int bodyParagraph;

  Page(String title, List<String> attachments, String body) {
    text = new StringBuilder(title.length() + body.length() + 64);
    add(title);
    attachments.forEach(this::add);
    bodyParagraph = paragraphs;
    int from = 0;
    while (from < body.length()) {
      int feed = body.indexOf('\n', from);
      int to = feed < 0 ? body.length() : feed;
      add(body.substring(from, to));
      from = to + 1;
    }
  }

  private void add(String paragraph) {
    String folded = Folding.key(paragraph);
    if (folded.isEmpty() && paragraphs > 0) {
      return;
    }
    if (paragraphs + 1 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    starts[paragraphs++] = text.length();
    text.append(folded).append('\n');
    starts[paragraphs] = text.length();
  }

  /** The folded characters. */
  CharSequence text() {
    return text;
  }

  int length() {
    return text.length();
  }

  char at(int index) {
    return text.charAt(index);
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
