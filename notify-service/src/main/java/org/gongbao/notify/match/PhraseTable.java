package org.gongbao.notify.match;

import java.util.List;

/**
 * A set of phrases that finds all of them in a text in one reading. Each is known by the number of
 * the cell it lies in: a cell of the hash table holds up to {@value #RUN} characters, so one look
 * into memory both finds a run and compares it. A longer phrase is a chain: its first {@value #RUN}
 * characters, then cells of up to {@value #LINK} that name the cell before. A bit filter small
 * enough for the processor's cache says no to nearly all runs that lead nowhere. Immutable.
 */
final class PhraseTable {

  /** Most characters in the first cell of a phrase: two words of {@value #LINK} each. */
  static final int RUN = 8;

  /** Most characters in each further cell, and in half a first one. */
  static final int LINK = 4;

  /** Up to so many phrases, so few places of a text begin one that their beginnings are sought. */
  private static final int FEW = 4_000;

  private final int[] places;
  private final long[] cells;

  /** The cells that longer phrases go on from. */
  private final Marks continued;

  private final long[] filter;
  private final int filterShift;
  private final boolean[] hasRun = new boolean[RUN + 1];
  private final int shortestRun;
  private final int longestRun;

  /**
   * Builds the table.
   *
   * @param phrases without doubles, none empty or with the character 0, which no folded text has
   */
  PhraseTable(List<String> phrases) {
    int shortest = RUN;
    int longest = 0;
    int cellCount = 0;
    for (String phrase : phrases) {
      int run = Math.min(phrase.length(), RUN);
      hasRun[run] = true;
      shortest = Math.min(shortest, run);
      longest = Math.max(longest, run);
      cellCount += 1 + (phrase.length() - run + LINK - 1) / LINK;
    }
    shortestRun = shortest;
    longestRun = longest;
    int size = Integer.highestOneBit(Math.max(32, cellCount + cellCount / 2)) * 2;
    cells = new long[size * 2];
    continued = new Marks(size);
    filter = new long[size / 8];
    filterShift = Integer.SIZE - Integer.numberOfTrailingZeros(filter.length);
    places = new int[phrases.size()];
    for (int phrase = 0; phrase < places.length; phrase++) {
      places[phrase] = insert(phrases.get(phrase));
    }
  }

  /** How many cells there are; a phrase's number is below it. */
  int size() {
    return cells.length / 2;
  }

  /** The number of a phrase, by its position in the list the table was built from. */
  int number(int position) {
    return places[position];
  }

  /** The phrase with a number. */
  String text(int number) {
    long first = cells[2 * number];
    StringBuilder text = new StringBuilder();
    if (isLink(first)) {
      text.append(text(linked(first)));
    } else {
      unpack(first, text);
    }
    return unpack(cells[2 * number + 1], text).toString();
  }

  /** Marks each phrase that occurs, by its number, and beginnings of phrases. */
  void find(String text, Workspace work, Marks found) {
    if (places.length == 0) {
      return;
    }
    char[] signs = work.signs(text);
    for (int from = 0; from < text.length(); from += Workspace.WINDOW) {
      if (places.length <= FEW) {
        findFew(signs, from, text.length(), work, found);
      } else {
        findMany(signs, from, text.length(), work, found);
      }
    }
  }

  /** Looks for all phrases wherever there is the beginning of one. */
  private void findFew(char[] text, int window, int length, Workspace work, Marks found) {
    int[] hashes = work.hashes();
    int places = Math.min(Workspace.WINDOW, length - window - shortestRun + 1);
    for (int i = 0; i < shortestRun; i++) {
      extend(hashes, places, text, window + i);
    }
    int selected = select(hashes, places, work.places());
    for (int i = 0; i < selected; i++) {
      int from = window + work.places()[i];
      int most = Math.min(longestRun, length - from);
      for (int run = shortestRun; run <= most; run++) {
        if (hasRun[run]) {
          lookUp(text, from, run, length, found);
        }
      }
    }
  }

  /**
   * Looks for one length of run after another, at all places of the window: simple loops in which
   * the processor works on many places at once and waits for many cells at once.
   */
  private void findMany(char[] text, int window, int length, Workspace work, Marks found) {
    int[] hashes = work.hashes();
    for (int run = 1; run <= longestRun; run++) {
      int places = Math.min(Workspace.WINDOW, length - window - run + 1);
      extend(hashes, places, text, window + run - 1);
      int selected = hasRun[run] ? select(hashes, places, work.places()) : 0;
      for (int i = 0; i < selected; i++) {
        lookUp(text, window + work.places()[i], run, length, found);
      }
    }
  }

  /** Adds the next character to the hash of the run at each place. */
  private static void extend(int[] hashes, int places, char[] text, int from) {
    for (int place = 0; place < places; place++) {
      hashes[place] = extended(hashes[place], text[from + place]);
    }
  }

  /**
   * Collects the places whose runs pass the filter, without branches that could be mispredicted.
   */
  private int select(int[] hashes, int places, int[] selected) {
    int count = 0;
    for (int place = 0; place < places; place++) {
      int hash = hashes[place];
      long word = filter[hash >>> filterShift];
      selected[count] = place;
      count += (int) (word >>> hash & word >>> (hash >>> 6) & 1);
    }
    return count;
  }

  private void lookUp(char[] text, int from, int run, int length, Marks found) {
    long first = 0;
    long second = 0;
    for (int i = 0; i < run; i++) {
      if (i < LINK) {
        first |= packed(text[from + i], i);
      } else {
        second |= packed(text[from + i], i);
      }
    }
    int cell = isLink(first) ? -1 : cell(first, second);
    if (cell >= 0) {
      found.add(cell);
      if (continued.contains(cell)) {
        goOn(cell, text, from + run, length, found);
      }
    }
  }

  /** Follows the phrases that go on from a cell. */
  private void goOn(int cell, char[] text, int from, int length, Marks found) {
    long second = 0;
    for (int i = 0; i < Math.min(LINK, length - from); i++) {
      second |= packed(text[from + i], i);
      int next = cell(link(cell), second);
      if (next >= 0) {
        found.add(next);
        if (continued.contains(next)) {
          goOn(next, text, from + i + 1, length, found);
        }
      }
    }
  }

  private int insert(String phrase) {
    if (phrase.isEmpty() || phrase.indexOf(0) >= 0) {
      throw new IllegalArgumentException("not a folded phrase: '" + phrase + "'");
    }
    int length = phrase.length();
    int run = Math.min(length, RUN);
    passFilter(phrase, places.length <= FEW ? shortestRun : run);
    int half = Math.min(length, LINK);
    int cell = insert(pack(phrase, 0, half), pack(phrase, half, run));
    for (int at = RUN; at < length; at += LINK) {
      continued.add(cell);
      cell = insert(link(cell), pack(phrase, at, Math.min(at + LINK, length)));
    }
    return cell;
  }

  private int insert(long first, long second) {
    int known = cell(first, second);
    if (known >= 0) {
      return known;
    }
    int cell = home(first, second);
    while (cells[2 * cell] != 0) {
      cell = cell + 1 & size() - 1;
    }
    cells[2 * cell] = first;
    cells[2 * cell + 1] = second;
    return cell;
  }

  /** The cell that holds these characters, or -1. */
  private int cell(long first, long second) {
    int cell = home(first, second);
    while (cells[2 * cell] != 0) {
      if (cells[2 * cell] == first && cells[2 * cell + 1] == second) {
        return cell;
      }
      cell = cell + 1 & size() - 1;
    }
    return -1;
  }

  /** Where the search for a cell begins. */
  private int home(long first, long second) {
    long mixed = first + second * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ mixed >>> 32) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & size() - 1;
  }

  private void passFilter(String phrase, int run) {
    int hash = 0;
    for (int i = 0; i < run; i++) {
      hash = extended(hash, phrase.charAt(i));
    }
    filter[hash >>> filterShift] |= 1L << hash | 1L << (hash >>> 6);
  }

  private static int extended(int hash, char next) {
    return (hash + next) * 0x9E3779B1;
  }

  private static long pack(String text, int from, int to) {
    long word = 0;
    for (int i = from; i < to; i++) {
      word |= packed(text.charAt(i), i - from);
    }
    return word;
  }

  /** A character in its place in a word of four, from the left; what is missing is 0. */
  private static long packed(char sign, int index) {
    return (long) sign << 48 - 16 * (index % LINK);
  }

  private static StringBuilder unpack(long word, StringBuilder text) {
    for (long rest = word; rest != 0; rest <<= 16) {
      text.append((char) (rest >>> 48));
    }
    return text;
  }

  /** A first word that names another cell: it begins with the character 0, as no phrase does. */
  private static long link(int cell) {
    return cell + 1L;
  }

  private static boolean isLink(long first) {
    return first >>> 48 == 0;
  }

  private static int linked(long first) {
    return (int) first - 1;
  }
}
