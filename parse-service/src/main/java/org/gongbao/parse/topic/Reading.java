package org.gongbao.parse.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document read for all topics at once: each word is weighed by where it stands. */
final class Reading {

  private static final int OPENING = 600;
  private static final double GUARANTEE_FACTOR = 0.25;

  private final Page page;
  private final Vocabulary vocabulary;
  private final Headings headings;
  private final @Nullable Tally[] tallies;
  private final Meetings meetings;
  private int maskedUntil;
  private int paragraph;
  private Tally.Paragraph place = Tally.Paragraph.NONE;

  Reading(Page page, Vocabulary vocabulary, NotCounted notCounted, int topics) {
    this.page = page;
    this.vocabulary = vocabulary;
    headings = new Headings(page, notCounted);
    tallies = new Tally[topics];
    meetings = new Meetings(page, vocabulary.termCount());
    read();
  }

  private void read() {
    long[] occurrences = vocabulary.occurrences(page.text());
    Silence silence = new Silence(page, vocabulary, occurrences);
    for (long occurrence : occurrences) {
      int begin = Vocabulary.begin(occurrence);
      int end = Vocabulary.end(occurrence);
      int word = Vocabulary.word(occurrence);
      int last = vocabulary.firstMeaning(word + 1);
      for (int i = vocabulary.firstMeaning(word); i < last; i++) {
        long meaning = vocabulary.meaning(i);
        if (Meaning.isMask(meaning)) {
          mask(meaning, begin, end);
        } else if (Meaning.isPart(meaning) && end > maskedUntil) {
          meet(meaning, begin, end, silence);
        }
      }
    }
  }

  private void mask(long mask, int begin, int end) {
    if (Meaning.isMaskOfAll(mask)) {
      maskedUntil = Math.max(maskedUntil, end);
    } else {
      tally(Meaning.topic(mask)).mask(end, begin < page.bodyStart());
    }
  }

  private void meet(long part, int begin, int end, Silence silence) {
    Tally tally = tally(Meaning.topic(part));
    if (tally.isMasked(end)) {
      return;
    }
    Term term = vocabulary.term(Meaning.term(part));
    if (silence.covers(begin, term)) {
      return;
    }
    if (term.parts() == 1
        ? tally.cover(end)
        : meetings.isComplete(term, Meaning.partNumber(part), begin)) {
      count(tally, term, begin);
    }
  }

  private void count(Tally tally, Term term, int at) {
    while (page.end(paragraph) < at) {
      paragraph++;
    }
    if (paragraph == 0) {
      tally.countTitle(term);
    } else if (paragraph < page.bodyParagraph()) {
      tally.countAttachment(term, paragraph == 1 ? 1 : 1.0 / page.bodyParagraph());
    } else {
      tally.countBody(
          term, place(), headings.isHeading(paragraph, at), at < page.bodyStart() + OPENING);
    }
  }

  /** The paragraph now read, as the tallies of all topics see it. */
  private Tally.Paragraph place() {
    if (place.number() != paragraph) {
      int length = page.end(paragraph) - page.start(paragraph);
      double factor = headings.isGuarantee(paragraph) ? GUARANTEE_FACTOR : 1;
      place = new Tally.Paragraph(paragraph, length, factor, headings.share(paragraph));
    }
    return place;
  }

  private Tally tally(int topic) {
    Tally tally = tallies[topic];
    if (tally == null) {
      tally = new Tally(vocabulary, topic);
      tallies[topic] = tally;
    }
    return tally;
  }

  /** What the document shows of a topic, or null when none of its words was counted. */
  @Nullable Evidence evidence(int topic) {
    Tally tally = tallies[topic];
    return tally == null ? null : tally.evidence(page.length() - page.bodyStart());
  }

  /** The words of a topic that weighed most, best first. */
  List<String> because(int topic) {
    Tally tally = tallies[topic];
    return tally == null ? List.of() : tally.best();
  }
}
