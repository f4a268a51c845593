package org.gongbao.parse.topic;

import java.util.ArrayList;
import java.util.List;

/** Counts the words of one topic while a page is read from beginning to end. */
final class Tally {

  /** So many characters around a word of weight 1 are taken to speak of its topic. */
  private static final double CLAIM = 20;

  private static final int ENOUGH_WORDS = 4;
  private static final double TITLE_SATED = 3;
  private static final double OPENING_SATED = 12;
  private static final double HEADING_SATED = 2;
  private static final int REASONS = 5;

  private final Vocabulary vocabulary;
  private final int firstTerm;
  private final double[] reasons;
  private int differentWords;
  private int maskedUntil;
  private int coveredUntil;
  private boolean hasOtherTitle;
  private double title;
  private double attachments;
  private double opening;
  private double headings;
  private double claimed;
  private double supported;
  private Paragraph paragraph = Paragraph.NONE;
  private double plainWeight;
  private double weakWeight;
  private double headingWeight;

  /**
   * Where a word of the body stands.
   *
   * @param number which paragraph
   * @param length its characters
   * @param factor how much its words count
   * @param headingShare what part of all headings its heading is
   */
  record Paragraph(int number, int length, double factor, double headingShare) {
    static final Paragraph NONE = new Paragraph(-1, 0, 0, 0);
  }

  Tally(Vocabulary vocabulary, int topic) {
    this.vocabulary = vocabulary;
    firstTerm = vocabulary.firstTerm(topic);
    reasons = new double[vocabulary.firstTerm(topic + 1) - firstTerm];
  }

  /**
   * Notes a run in which the topic's words mean something else.
   *
   * @param inTitle whether it stands in the title or in that of something carried
   */
  void mask(int end, boolean inTitle) {
    hasOtherTitle |= inTitle;
    maskedUntil = Math.max(maskedUntil, end);
  }

  boolean isMasked(int end) {
    return end <= maskedUntil;
  }

  /** Whether it reaches beyond the words before: one inside a longer word says nothing more. */
  boolean cover(int end) {
    boolean isNew = end > coveredUntil;
    coveredUntil = Math.max(coveredUntil, end);
    return isNew;
  }

  void countTitle(Term term) {
    title += term.weight();
    addReason(term, term.weight() * 10);
  }

  void countAttachment(Term term, double share) {
    attachments += term.weight() * share;
    addReason(term, term.weight() * 5 * share);
  }

  void countBody(Term term, Paragraph place, boolean inHeading, boolean inOpening) {
    if (place.number() != paragraph.number()) {
      closeParagraph();
      paragraph = place;
    }
    if (term.isPlain()) {
      plainWeight += term.weight() * place.factor();
    } else {
      weakWeight += term.weight() * place.factor();
    }
    headingWeight += inHeading ? term.weight() : 0;
    opening += inOpening && term.isPlain() ? term.weight() : 0;
    addReason(term, term.weight() * place.factor());
  }

  private void closeParagraph() {
    double plain = Math.min(paragraph.length(), plainWeight * CLAIM);
    claimed += plain;
    supported += Math.min(paragraph.length() - plain, weakWeight * CLAIM);
    headings += paragraph.headingShare() * Math.min(1, headingWeight / HEADING_SATED);
    plainWeight = 0;
    weakWeight = 0;
    headingWeight = 0;
  }

  Evidence evidence(int bodyLength) {
    closeParagraph();
    paragraph = Paragraph.NONE;
    return new Evidence(
        Math.min(1, title / TITLE_SATED),
        Math.min(1, attachments / TITLE_SATED),
        headings,
        Math.min(1, opening / OPENING_SATED),
        bodyLength == 0 ? 0 : claimed / bodyLength,
        bodyLength == 0 ? 0 : supported / bodyLength,
        variety(),
        hasOtherTitle && title == 0 && attachments == 0);
  }

  private double variety() {
    return Math.min(1, differentWords / (double) Math.min(ENOUGH_WORDS, reasons.length));
  }

  private void addReason(Term term, double weight) {
    int word = term.id() - firstTerm;
    differentWords += reasons[word] == 0 ? 1 : 0;
    reasons[word] += weight;
  }

  /** The words that weighed most; of those that weigh the same, the first of the pack. */
  List<String> best() {
    int[] best = new int[REASONS];
    int count = 0;
    for (int word = 0; word < reasons.length; word++) {
      if (reasons[word] > 0 && (count < REASONS || reasons[word] > reasons[best[count - 1]])) {
        int at = count < REASONS ? count++ : count - 1;
        for (; at > 0 && reasons[best[at - 1]] < reasons[word]; at--) {
          best[at] = best[at - 1];
        }
        best[at] = word;
      }
    }
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(vocabulary.term(firstTerm + best[i]).words());
    }
    return List.copyOf(words);
  }
}
