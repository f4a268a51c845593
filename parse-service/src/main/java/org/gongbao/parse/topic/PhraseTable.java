package org.gongbao.parse.topic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds every occurrence of many short phrases in one pass. Most places of a text are passed over
 * by one look into a small table of first two characters; only where these may begin a phrase are
 * the few phrases with that beginning compared. The cost is linear in the text, times the longest
 * list of phrases with one beginning.
 */
final class PhraseTable {

  private static final int SLOTS = 1 << 16;

  private final char[][] phrases;
  private final long[] used = new long[SLOTS / Long.SIZE];

  /** For each slot its phrases, the longest first: how each ends, and which it is. */
  private final int[][] groups = new int[SLOTS][];

  /** Whoever wants to know of occurrences: by where they begin, the longest first. */
  interface Listener {
    void found(int begin, int end, int phrase);
  }

  /** Prepares phrases of two characters or more; an occurrence gives the place in this list. */
  PhraseTable(List<String> phrases) {
    this.phrases = phrases.stream().map(String::toCharArray).toArray(char[][]::new);
    IntStream.range(0, this.phrases.length)
        .boxed()
        .sorted(Comparator.comparingInt(i -> -this.phrases[i].length))
        .forEach(this::add);
  }

  private void add(int phrase) {
    char[] signs = phrases[phrase];
    if (signs.length < 2) {
      throw new IllegalArgumentException(
          "phrase '" + new String(signs) + "' is shorter than 2 characters");
    }
    int slot = slot(signs[0], signs[1]);
    used[slot >> 6] |= 1L << slot;
    int[] group = groups[slot] == null ? new int[0] : groups[slot];
    groups[slot] = Arrays.copyOf(group, group.length + 2);
    groups[slot][group.length] = ending(signs.length, signs[signs.length - 1]);
    groups[slot][group.length + 1] = phrase;
  }

  /** Length and last character in one number, to tell most strangers without a look at them. */
  private static int ending(int length, char last) {
    return length << Character.SIZE | last;
  }

  void find(char[] text, Listener listener) {
    for (int at = 0; at + 1 < text.length; at++) {
      int slot = slot(text[at], text[at + 1]);
      if ((used[slot >> 6] & 1L << slot) != 0) {
        findAt(text, at, groups[slot], listener);
      }
    }
  }

  private void findAt(char[] text, int at, int[] group, Listener listener) {
    for (int i = 0; i < group.length; i += 2) {
      int end = at + (group[i] >>> Character.SIZE);
      if (end <= text.length
          && text[end - 1] == (char) group[i]
          && stands(phrases[group[i + 1]], text, at)) {
        listener.found(at, end, group[i + 1]);
      }
    }
  }

  /** Compared by hand: phrases are a few characters long, and a call would cost more than those. */
  private static boolean stands(char[] phrase, char[] text, int at) {
    for (int i = 0; i < phrase.length - 1; i++) {
      if (text[at + i] != phrase[i]) {
        return false;
      }
    }
    return true;
  }

  private static int slot(char first, char second) {
    return (first * 0x9E3779B1 ^ second * 0x85EBCA6B) >>> 16;
  }
}
