package org.gongbao.parse.relation;

import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.Paragraph;
import org.gongbao.parse.structure.Signs;
import org.gongbao.parse.structure.Speech;

/**
 * A document as the readers of acts see it.
 *
 * @param facts what its heading says
 * @param own paragraphs of its own words
 * @param carried paragraphs of the text it issues; empty when it issues none
 * @param lists annexed lists of documents that it repeals or amends
 */
record Reading(
    DocumentFacts facts, List<Paragraph> own, List<Paragraph> carried, List<Speech.Annex> lists) {
  private static final int LONGEST_QUOTE = 240;

  /** The title, blanks dropped. */
  String title() {
    return Signs.tight(facts.title());
  }

  /** Paragraphs of its own words below title, number and addressee. */
  List<Paragraph> body() {
    return own.stream().filter(words -> words.line(0) >= facts.bodyLine()).toList();
  }

  /** First line of the title. */
  int titleLine() {
    LineRange place = facts.places().get("title");
    return place == null ? facts.range().startLine() : place.startLine();
  }

  boolean isInterpretation() {
    return facts.isInterpretation();
  }

  /** A relation whose quote is the sentence around the target. */
  static Relation relation(RelationType type, Cited target, Paragraph paragraph) {
    String words = paragraph.text();
    int start = target.start();
    while (start > 0 && "。；".indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    int end = target.end();
    while (end < words.length() && "。；".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    if (end - start > LONGEST_QUOTE) {
      start = Math.max(start, target.start() - LONGEST_QUOTE / 2);
      end = Math.min(end, Math.max(target.end(), start + LONGEST_QUOTE));
    }
    return new Relation(
        type,
        target.title(),
        target.number(),
        null,
        words.substring(start, end),
        paragraph.line(target.start()));
  }

  /** The form in which titles are compared. */
  static String key(String title) {
    return Signs.key(title);
  }
}
