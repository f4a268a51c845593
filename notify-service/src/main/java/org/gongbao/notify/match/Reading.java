package org.gongbao.notify.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What one reading of a subject found: which phrases and facts, each marked with the number of the
 * reading so that nothing needs to be wiped between two. Reused; for one thread.
 */
final class Reading {

  private static final int IN_TITLE = 1;
  private static final int ANYWHERE = 2;
  private static final int FLAG_BITS = 2;
  private static final int LAST = 1 << 29;

  private int number;
  private int[] phraseMarks = {};
  private int[] factMarks = {};
  private int[] slotMarks = {};
  private int[] foundPhrases = new int[64];
  private int phraseCount;
  private int[] foundFacts = new int[16];
  private int factCount;
  private char[] buffer = new char[4096];
  private Subject subject = new Subject("", "", List.of());
  private PhraseTable phrases = new PhraseTable(new char[0], new int[1]);

  void read(Subject read, PhraseTable table, Map<Fact, Integer> facts) {
    begin(table.size(), facts.size());
    subject = read;
    phrases = table;
    scan(read.title(), IN_TITLE | ANYWHERE);
    scan(read.text(), ANYWHERE);
    for (Fact fact : read.facts()) {
      Integer known = facts.get(fact);
      if (known != null && factMarks[known] != number) {
        factMarks[known] = number;
        foundFacts = roomFor(foundFacts, factCount);
        foundFacts[factCount++] = known;
      }
    }
  }

  int phraseCount() {
    return phraseCount;
  }

  int phrase(int at) {
    return foundPhrases[at];
  }

  int factCount() {
    return factCount;
  }

  int fact(int at) {
    return foundFacts[at];
  }

  boolean hasPhrase(int phrase) {
    return phraseMarks[phrase] >>> FLAG_BITS == number;
  }

  boolean hasInTitle(int phrase) {
    return hasPhrase(phrase) && (phraseMarks[phrase] & IN_TITLE) != 0;
  }

  boolean hasFact(int fact) {
    return factMarks[fact] == number;
  }

  /** Whether two phrases stand near one another in the title, or in the title or the text. */
  boolean hasNear(int first, int second, int distance, boolean inTitle) {
    if (!hasPhrase(first) || !hasPhrase(second)) {
      return false;
    }
    String one = phrases.text(first);
    String other = phrases.text(second);
    return Nearness.find(subject.title(), one, other, distance) >= 0
        || !inTitle && Nearness.find(subject.text(), one, other, distance) >= 0;
  }

  void beginSlots(int count) {
    if (slotMarks.length < count) {
      slotMarks = new int[count];
    }
  }

  boolean isFirstVisit(int slot) {
    boolean isFirst = slotMarks[slot] != number;
    slotMarks[slot] = number;
    return isFirst;
  }

  private void begin(int phraseSpace, int factSpace) {
    if (phraseMarks.length < phraseSpace) {
      phraseMarks = new int[phraseSpace];
    }
    if (factMarks.length < factSpace) {
      factMarks = new int[factSpace];
    }
    if (++number == LAST) {
      Arrays.fill(phraseMarks, 0);
      Arrays.fill(factMarks, 0);
      Arrays.fill(slotMarks, 0);
      number = 1;
    }
    phraseCount = 0;
    factCount = 0;
  }

  private void scan(String text, int flags) {
    int length = text.length();
    if (buffer.length < length) {
      buffer = new char[length + length / 4];
    }
    phrases.find(text, buffer, phrase -> mark(phrase, flags));
  }

  private void mark(int phrase, int flags) {
    if (phraseMarks[phrase] >>> FLAG_BITS != number) {
      phraseMarks[phrase] = number << FLAG_BITS | flags;
      foundPhrases = roomFor(foundPhrases, phraseCount);
      foundPhrases[phraseCount++] = phrase;
    }
  }

  private static int[] roomFor(int[] list, int count) {
    return count < list.length ? list : Arrays.copyOf(list, count * 2);
  }
}
