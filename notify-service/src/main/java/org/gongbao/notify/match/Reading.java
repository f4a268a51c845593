package org.gongbao.notify.match;

import java.util.List;
import java.util.Map;

/** What one reading of a subject found: which phrases and facts. Reused; for one thread. */
final class Reading {

  private final Workspace work = new Workspace();
  private final Marks inTitle = new Marks(0);
  private final Marks anywhere = new Marks(0);
  private final Marks facts = new Marks(0);
  private final Marks met = new Marks(0);
  private int fetched;
  private Subject subject = new Subject("", "", List.of());
  private PhraseTable phrases = new PhraseTable(List.of());

  void read(Subject read, PhraseTable table, Map<Fact, Integer> known) {
    subject = read;
    phrases = table;
    inTitle.clear(table.size());
    table.find(read.title(), work, inTitle);
    anywhere.clear(table.size());
    table.find(read.text(), work, anywhere);
    for (int i = 0; i < inTitle.count(); i++) {
      anywhere.add(inTitle.get(i));
    }
    facts.clear(known.size());
    for (Fact fact : read.facts()) {
      Integer number = known.get(fact);
      if (number != null) {
        facts.add(number);
      }
    }
  }

  /** The phrases that were found, in title or text. */
  Marks phrases() {
    return anywhere;
  }

  /** The facts that are so. */
  Marks facts() {
    return facts;
  }

  boolean hasPhrase(int phrase) {
    return anywhere.contains(phrase);
  }

  boolean hasInTitle(int phrase) {
    return inTitle.contains(phrase);
  }

  boolean hasFact(int fact) {
    return facts.contains(fact);
  }

  /** Whether two phrases stand near one another in the title, or in the title or the text. */
  boolean hasNear(int first, int second, int distance, boolean isInTitle) {
    if (!hasPhrase(first) || !hasPhrase(second)) {
      return false;
    }
    String one = phrases.text(first);
    String other = phrases.text(second);
    return Nearness.find(subject.title(), one, other, distance) >= 0
        || !isInTitle && Nearness.find(subject.text(), one, other, distance) >= 0;
  }

  /** An empty set for the slots of interests that are met, below so many. */
  Marks met(int slots) {
    met.clear(slots);
    return met;
  }

  /** Takes what was read only to be at hand; kept, so that reading it is not optimised away. */
  void fetched(int words) {
    fetched += words;
  }
}
