package org.gongbao.parse.relation;

/** Where sentences and quotations begin and end in a paragraph. */
final class Sentences {
  private Sentences() {}

  /** Offset at which the sentence around a place begins. */
  static int start(String words, int at) {
    int start = at;
    while (start > 0 && "。；;".indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** Offset after the sentence around a place. */
  static int end(String words, int at) {
    int end = at;
    while (end < words.length() && "。；;".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether a place lies between an opening quotation mark and its closing one. */
  static boolean isQuoted(String words, int at) {
    int open = words.lastIndexOf('“', at);
    return open >= 0 && words.lastIndexOf('”', at) < open && words.indexOf('”', at) >= 0;
  }
}
