package org.gongbao.notify.match;

/** The sentence around some words. */
final class Passage {

  /** A sentence longer than this, in characters, is cut around the words. */
  private static final int MAX_LENGTH = 160;

  private static final String ENDS = "。！？；!?;\n";

  private Passage() {}

  static String around(String text, int start, int end) {
    int from = start;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    if (to < text.length() && text.charAt(to) != '\n') {
      to++;
    }
    int spare = Math.max(0, MAX_LENGTH - (end - start)) / 2;
    int first = Math.max(from, start - spare);
    int last = Math.min(to, end + spare);
    return (first > from ? "…" : "")
        + text.substring(whole(text, first), whole(text, last)).strip()
        + (last < to ? "…" : "");
  }

  /** Steps back out of a surrogate pair. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
