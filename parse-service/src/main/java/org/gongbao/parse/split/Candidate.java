package org.gongbao.parse.split;

import java.util.List;
import org.gongbao.parse.structure.Heading;
import org.gongbao.parse.structure.Interpretation;
import org.gongbao.parse.structure.Signs;
import org.gongbao.parse.structure.TitleWords;

/** A place where a document may begin, and what is known of it there. */
final class Candidate {

  private final Heading heading;
  private final String key;
  private final String core;
  private final List<EntryIndex.Match> entries;
  private final boolean interpretation;
  private final String subject;
  private double weight;

  Candidate(Heading heading, ContentsPage contents) {
    this.heading = heading;
    this.key = Signs.key(heading.title().text());
    this.core = Signs.key(TitleWords.withoutIssuer(heading.title().text()));
    this.entries = contents.isEmpty() ? List.of() : contents.matches(key, heading.number());
    this.interpretation = heading.isInterpretation();
    this.subject =
        interpretation ? Signs.key(Interpretation.subjectOf(heading.title().text())) : "";
  }

  Heading heading() {
    return heading;
  }

  int line() {
    return heading.startLine();
  }

  /** The folded title. */
  String key() {
    return key;
  }

  /** The folded title from 关于 or 印发 on. */
  String core() {
    return core;
  }

  boolean isInterpretation() {
    return interpretation;
  }

  /** The folded title of what an interpretation explains; empty for other documents. */
  String subject() {
    return subject;
  }

  /** The contents entries that it may stand for, likeliest first. */
  List<EntryIndex.Match> entries() {
    return entries;
  }

  /** Sum of the clues. */
  double weight() {
    return weight;
  }

  void add(double more) {
    weight += more;
  }

  @Override
  public String toString() {
    return line() + " " + heading.title().text() + " " + weight;
  }
}
