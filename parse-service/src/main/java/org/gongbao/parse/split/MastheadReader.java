package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.parse.structure.Line;
import org.jspecify.annotations.Nullable;

/** Reads the masthead from the lines that belong to no document: cover, contents page, colophon. */
final class MastheadReader {

  private static final int LONGEST = 160;

  private MastheadReader() {}

  /** Reads the lines, in order; each is offered to every construct. */
  static Masthead read(List<Line> outside) {
    List<Line> cover = new ArrayList<>();
    for (Line line : outside) {
      if (!line.isBlank() && line.plain().length() <= LONGEST) {
        cover.add(line);
      }
    }
    @Nullable String title = null;
    IssueNumber number = new IssueNumber();
    Publisher publisher = new Publisher();
    PublicationDay day = new PublicationDay();
    for (int at = 0; at < cover.size(); at++) {
      title = title == null ? MastheadTitle.on(cover, at) : title;
      number.take(cover.get(at).tight());
      publisher.take(cover.get(at));
      day.take(cover.get(at).tight());
    }
    return new Masthead(
        title, publisher.name(), number.year(), number.number(), day.in(number.year()));
  }
}
