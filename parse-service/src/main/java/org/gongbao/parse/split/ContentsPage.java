package org.gongbao.parse.split;

import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.KnownTitles;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/** The contents page of an issue: what it lists, and which lines it takes. */
public final class ContentsPage implements KnownTitles {

  /** An issue without contents page. */
  static final ContentsPage NONE = new ContentsPage(null, List.of());

  private final @Nullable LineRange range;
  private final List<ContentsEntry> entries;
  private @Nullable EntryIndex index;

  ContentsPage(@Nullable LineRange range, List<ContentsEntry> entries) {
    this.range = range;
    this.entries = List.copyOf(entries);
    this.index = entries.isEmpty() ? new EntryIndex(List.of()) : null;
  }

  /** Its lines, or null when there is none. */
  public @Nullable LineRange range() {
    return range;
  }

  /** What it lists, in order. */
  public List<ContentsEntry> entries() {
    return entries;
  }

  /** Made when first asked for: most pages that look like contents are not the issue's. */
  private EntryIndex index() {
    EntryIndex known = index;
    if (known == null) {
      known = new EntryIndex(entries.stream().map(ContentsEntry::title).toList());
      index = known;
    }
    return known;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  boolean holds(int line) {
    return range != null && line >= range.startLine() && line <= range.endLine();
  }

  /** The entries that a heading may stand for: by its words, else by its number or its head. */
  List<EntryIndex.Match> matches(String titleKey, @Nullable String number) {
    List<EntryIndex.Match> matches = index().matches(titleKey);
    if (!matches.isEmpty() && matches.get(0).likeness() >= EntryIndex.SAME_NUMBER) {
      return matches;
    }
    List<EntryIndex.Match> numbered =
        number == null ? List.of() : index().numbered(Signs.key(number));
    List<EntryIndex.Match> surer = numbered.isEmpty() ? index().headed(titleKey) : numbered;
    return surer.isEmpty() ? matches : surer;
  }

  @Override
  public boolean mayBegin(String title) {
    return index().mayBegin(title);
  }

  @Override
  public boolean contains(String title) {
    return index().contains(Signs.key(title));
  }
}
