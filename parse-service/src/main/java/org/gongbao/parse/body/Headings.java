package org.gongbao.parse.body;

import org.gongbao.parse.text.Blanks;

/** The words after a label, as far as a reader takes them for its heading. */
final class Headings {

  private static final int LONGEST = 60;
  private static final int LONGEST_TOPIC = 16;

  private Headings() {}

  static String of(String paragraph, Label label) {
    Label again = LabelReader.read(paragraph); // marks before the words may be off now
    int from = again == null ? label.length() : again.length();
    while (from < paragraph.length() && Blanks.isBlank(paragraph.charAt(from))) {
      from++;
    }
    int end = from < paragraph.length() ? end(paragraph, from) : from;
    if (end - from > LONGEST) {
      return paragraph.substring(from, from + LONGEST) + "…";
    }
    String sentence = from < end ? paragraph.substring(from, end) : "";
    return isSpaced(sentence) ? Blanks.remove(sentence) : sentence;
  }

  /** Up to the first full stop, or to a colon after a short topic. */
  private static int end(String paragraph, int from) {
    int end = Blanks.end(paragraph);
    int last = Math.min(end, from + LONGEST + 1); // what runs on longer is cut off anyway
    for (int at = from; at < last; at++) {
      char c = paragraph.charAt(at);
      if (c == '。' || c == '；' || c == '！' || c == '？') {
        return at;
      }
      if ((c == '：' || c == ':') && at - from <= LONGEST_TOPIC) {
        return at;
      }
    }
    return end;
  }

  /** Letter-spaced words such as 总 则, and headings with the blanks of a broken line. */
  private static boolean isSpaced(String sentence) {
    if (sentence.length() > LONGEST_TOPIC) {
      return false;
    }
    for (int i = 0; i < sentence.length(); i++) {
      if (!Character.isIdeographic(sentence.charAt(i)) && !Blanks.isBlank(sentence.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
