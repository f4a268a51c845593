package org.gongbao.notify.match;

/** Finds two phrases with at most so many characters between them, in either order. */
final class Nearness {

  private Nearness() {}

  /**
   * Where the earlier of two phrases begins that stand near one another, or -1. Phrases that
   * overlap have no characters between them.
   */
  static int find(String text, String one, String other, int distance) {
    int first = text.indexOf(one);
    int second = text.indexOf(other);
    while (first >= 0 && second >= 0) {
      int gap = first <= second ? second - first - one.length() : first - second - other.length();
      if (gap <= distance) {
        return Math.min(first, second);
      }
      if (first <= second) {
        first = text.indexOf(one, first + 1);
      } else {
        second = text.indexOf(other, second + 1);
      }
    }
    return -1;
  }
}
