package org.gongbao.parse.topic;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Follows the terms of which several words must meet in one sentence; few terms are such. */
final class Meetings {

  private static final int NOWHERE = -1;

  private final Page page;

  /** For each such term met so far, by its number, where each of its words stood last. */
  private final int[] @Nullable [] places;

  Meetings(Page page, int terms) {
    this.page = page;
    places = new int[terms][];
  }

  /**
   * Whether this word is the last of the term's words to come in its sentence: the others stand in
   * it already, this one does not.
   *
   * @param begin where it stands; never before the word asked about last
   */
  boolean isComplete(Term term, int part, int begin) {
    int[] last = places[term.id()];
    if (last == null) {
      last = nowhere(term.parts());
      places[term.id()] = last;
    }
    int before = last[part];
    last[part] = begin;
    int first = begin;
    for (int place : last) {
      first = Math.min(first, place);
    }
    return first > before
        && !isParted(first, begin)
        && (before == NOWHERE || isParted(before, first));
  }

  private static int[] nowhere(int words) {
    int[] places = new int[words];
    Arrays.fill(places, NOWHERE);
    return places;
  }

  /** Whether a sentence ends between two places. */
  private boolean isParted(int from, int to) {
    for (int at = from; at < to; at++) {
      char sign = page.at(at);
      if (sign == '。' || sign == ';' || sign == '!' || sign == '?' || sign == '\n') {
        return true;
      }
    }
    return false;
  }
}
