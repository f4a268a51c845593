package org.gongbao.parse.body;

import org.gongbao.parse.text.Blanks;

/** The words after a label, as far as a reader takes them for its heading. */
final class Headings {

  private static final int LONGEST = 60;
  private static final int LONGEST_TOPIC = 16;

  private Headings() {}

  static String of(String paragraph, Label label) {
    Label again = LabelReader.read(paragraph); // marks before the words may be off now
    int length = again == null ? label.length() : again.length();
    String words = Blanks.strip(paragraph.substring(Math.min(length, paragraph.length())));
    String sentence = words.substring(0, end(words));
    String heading = isSpaced(sentence) ? Blanks.remove(sentence) : sentence;
    return heading.length() <= LONGEST ? heading : heading.substring(0, LONGEST) + "…";
  }

  /** Up to the first full stop, or to a colon after a short topic. */
  private static int end(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if ("。；！？".indexOf(c) >= 0 || at <= LONGEST_TOPIC && (c == '：' || c == ':')) {
        return at;
      }
    }
    return words.length();
  }

  /** Letter-spaced words such as 总 则, and headings with the blanks of a broken line. */
  private static boolean isSpaced(String sentence) {
    return sentence.length() <= LONGEST_TOPIC
        && sentence.chars().allMatch(c -> Character.isIdeographic(c) || Blanks.isBlank((char) c));
  }
}
