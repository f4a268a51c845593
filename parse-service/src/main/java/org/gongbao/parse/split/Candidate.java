package org.gongbao.parse.split;

import java.util.List;
import org.gongbao.parse.structure.Heading;
import org.gongbao.parse.structure.Interpretation;
import org.gongbao.parse.structure.Signs;
import org.gongbao.parse.structure.TitleWords;
import org.jspecify.annotations.Nullable;

/** A place where a document may begin, and what is known of it there. */
final class Candidate {

  /** What meeting a contents entry may add at most. */
  private static final double ENTRY = 12;

  private final Heading heading;
  private final ContentsPage contents;
  private final boolean interpretation;
  private final @Nullable String published;
  private @Nullable String key;
  private @Nullable String core;
  private @Nullable String plainKey;
  private @Nullable String plainCore;
  private @Nullable String subject;
  private @Nullable List<EntryIndex.Match> entries;
  private double weight;

  /**
   * A candidate.
   *
   * @param published title of what an order publishes, by which the contents may list it, or null
   */
  Candidate(Heading heading, ContentsPage contents, @Nullable String published) {
    this.heading = heading;
    this.published = published;
    this.contents = contents;
    this.interpretation = heading.isInterpretation();
  }

  Heading heading() {
    return heading;
  }

  int line() {
    return heading.startLine();
  }

  boolean isInterpretation() {
    return interpretation;
  }

  /** The folded title. */
  String key() {
    String known = key;
    if (known == null) {
      known = Signs.key(heading.title().text());
      key = known;
    }
    return known;
  }

  /** The folded title from 关于 or 印发 on. */
  String core() {
    String known = core;
    if (known == null) {
      known = Signs.key(TitleWords.withoutIssuer(heading.title().text()));
      core = known;
    }
    return known;
  }

  /** The folded title without any 的. */
  String plainKey() {
    String known = plainKey;
    if (known == null) {
      known = key().replace("的", "");
      plainKey = known;
    }
    return known;
  }

  /** The same from 关于 or 印发 on. */
  String plainCore() {
    String known = plainCore;
    if (known == null) {
      known = core().replace("的", "");
      plainCore = known;
    }
    return known;
  }

  /** The folded title of what an interpretation explains. */
  String subject() {
    String known = subject;
    if (known == null) {
      known = Signs.key(Interpretation.subjectOf(heading.title().text()));
      subject = known;
    }
    return known;
  }

  /** The contents entries that it may stand for, likeliest first. */
  List<EntryIndex.Match> entries() {
    List<EntryIndex.Match> known = entries;
    if (known == null) {
      known = contents.isEmpty() ? List.of() : contents.matches(key(), heading.number());
      if (known.isEmpty() && published != null) {
        known = contents.matches(Signs.key(published), null);
      }
      entries = known;
    }
    return known;
  }

  /** Whether there are contents and they list nothing like it. */
  boolean isUnlisted() {
    return !contents.isEmpty() && entries().isEmpty();
  }

  /** Sum of the clues so far. */
  double weight() {
    return weight;
  }

  /** The most that the contents page can make of it. */
  double hope() {
    return weight + (entries().isEmpty() ? 0 : ENTRY);
  }

  void add(double more) {
    weight += more;
  }

  @Override
  public String toString() {
    return line() + " " + heading.title().text() + " " + weight;
  }
}
