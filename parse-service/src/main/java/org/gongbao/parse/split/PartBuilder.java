package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Lines;
import org.jspecify.annotations.Nullable;

/** Gives each beginning its end and its section. */
final class PartBuilder {

  private static final int MOST_SECTION_LINES = 3;

  private final Lines lines;
  private final SectionHeads heads;
  private final ContentsPage contents;
  private final Masthead masthead;

  PartBuilder(Lines lines, SectionHeads heads, ContentsPage contents, Masthead masthead) {
    this.lines = lines;
    this.heads = heads;
    this.contents = contents;
    this.masthead = masthead;
  }

  List<Part> build(List<Segmentation.Beginning> beginnings) {
    List<Part> parts = new ArrayList<>();
    String section = null;
    for (int i = 0; i < beginnings.size(); i++) {
      Segmentation.Beginning beginning = beginnings.get(i);
      int start = beginning.candidate().line();
      String above = sectionAbove(start);
      section = above == null ? section : above;
      ContentsEntry entry =
          beginning.entry() < 0 ? null : contents.entries().get(beginning.entry());
      parts.add(
          new Part(
              beginning.candidate().heading(),
              new LineRange(start, Math.max(start, end(beginnings, i))),
              section(entry, section, start),
              entry,
              true));
    }
    return parts;
  }

  private @Nullable String section(
      @Nullable ContentsEntry entry, @Nullable String inBody, int start) {
    if (entry != null && entry.section() != null) {
      return entry.section();
    }
    return inBody != null ? inBody : heads.sectionAt(start);
  }

  /** The last text before the next beginning, its section's name, the contents or the imprint. */
  private int end(List<Segmentation.Beginning> beginnings, int i) {
    int start = beginnings.get(i).candidate().line();
    int limit;
    if (i + 1 < beginnings.size()) {
      limit = aboveSections(beginnings.get(i + 1).candidate().line(), start);
    } else {
      limit = Colophon.start(lines, start, masthead.publisher());
    }
    LineRange page = contents.range();
    if (page != null && page.startLine() > start && page.startLine() < limit) {
      limit = page.startLine();
    }
    return lines.before(limit);
  }

  private int aboveSections(int next, int start) {
    int limit = next;
    for (int i = 0; i < MOST_SECTION_LINES; i++) {
      int above = lines.before(limit);
      if (above <= start || !isSection(above)) {
        break;
      }
      limit = above;
    }
    return limit;
  }

  private @Nullable String sectionAbove(int start) {
    int at = lines.before(start);
    for (int i = 0; i < MOST_SECTION_LINES && lines.has(at) && !contents.holds(at); i++) {
      if (isSection(at)) {
        return SectionName.on(lines.line(at));
      }
      at = lines.before(at);
    }
    return null;
  }

  private boolean isSection(int at) {
    return !lines.line(at).isTable() && SectionName.on(lines.line(at)) != null;
  }
}
