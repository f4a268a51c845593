package org.gongbao.parse.topic;

import java.util.List;

/**
 * Finds every occurrence of many short phrases in one pass. Most places of a text are passed over
 * by one look into a small table of first two characters; from the others a tree of the phrases is
 * walked as far as the text goes along with it. The cost is linear in the text, times the longest
 * phrase.
 */
final class PhraseTable {

  private static final int SLOTS = 1 << 16;

  /** Characters that are looked at together, few enough for the processor's nearest memory. */
  private static final int BLOCK = 1 << 10;

  /** Which first two characters begin a phrase; a few strangers share their slot. */
  private final long[] beginnings = new long[SLOTS / Long.SIZE];

  private final PhraseTree tree;
  private final int[] lengths;
  private final int longest;

  /** Whoever wants to know of occurrences: by where they begin, the longest first. */
  interface Listener {
    void found(int begin, int end, int phrase);
  }

  /** Prepares phrases of two characters or more; an occurrence gives the place in this list. */
  PhraseTable(List<String> phrases) {
    phrases.forEach(this::addBeginning);
    tree = new PhraseTree(phrases);
    lengths = phrases.stream().mapToInt(String::length).toArray();
    longest = phrases.stream().mapToInt(String::length).max().orElse(0);
  }

  private void addBeginning(String phrase) {
    if (phrase.length() < 2) {
      throw new IllegalArgumentException("phrase '" + phrase + "' is shorter than 2 characters");
    }
    int slot = slot(phrase.charAt(0), phrase.charAt(1));
    beginnings[slot >> 6] |= 1L << slot;
  }

  void find(char[] text, Listener listener) {
    int[] met = new int[longest];
    int[] places = new int[BLOCK];
    for (int from = 0; from < text.length; from += BLOCK) {
      int found = findPlaces(text, from, Math.min(from + BLOCK, text.length - 1), places);
      for (int i = 0; i < found; i++) {
        int at = places[i];
        int count = findAt(text, at, met);
        while (count > 0) {
          int phrase = met[--count];
          listener.found(at, at + lengths[phrase], phrase);
        }
      }
    }
  }

  /** Notes where a phrase may begin, without a branch that no processor could foresee. */
  private int findPlaces(char[] text, int from, int to, int[] places) {
    int found = 0;
    for (int at = from; at < to; at++) {
      int slot = slot(text[at], text[at + 1]);
      places[found] = at;
      found += (int) (beginnings[slot >> 6] >>> slot) & 1;
    }
    return found;
  }

  /** Notes the phrases that begin here, the shortest first; returns how many. */
  private int findAt(char[] text, int at, int[] met) {
    int count = 0;
    int node = PhraseTree.ROOT;
    for (int next = at; next < text.length; next++) {
      node = tree.child(node, text[next]);
      if (node == PhraseTree.NONE) {
        break;
      }
      if (tree.phrase(node) != PhraseTree.NONE) {
        met[count++] = tree.phrase(node);
      }
    }
    return count;
  }

  private static int slot(char first, char second) {
    return (first * 0x9E3779B1 ^ second * 0x85EBCA6B) >>> 16;
  }
}
