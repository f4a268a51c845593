package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.Addressee;
import org.gongbao.parse.structure.DocumentNumber;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Interpretation;
import org.gongbao.parse.structure.IssueDate;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/** A contents page while it is read, line by line; entries may be wrapped anywhere. */
final class ContentsDraft {

  private static final int LONGEST_ENTRY = 200;
  private static final int MOST_LINES_WITHOUT_PAGE = 6;

  /** What may stand under a contents page on the same sheet. */
  private static final Pattern IMPRINT =
      Pattern.compile("(?:主管|主办|编辑|编印|出版|印刷|发行|地址|电话|邮编|准印证|刊号|网址)[^，。]{0,8}[:：].*");

  private static final Pattern ORDER_WITH_TITLE =
      Pattern.compile("\\p{IsHan}{2,40}令[（(](?:\\d{4}年)?第?\\d{1,4}号[）)].{2,}");

  private static final Pattern ORDER = Pattern.compile("令[（(]?(?:\\d{4}年)?第?\\d{1,4}号[）)]?$");

  private final Lines lines;
  private final boolean paged;
  private final List<ContentsEntry> entries = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private int pendingLine;
  private int pendingCount;
  private @Nullable String section;
  private int last;

  /**
   * A draft.
   *
   * @param paged whether entries end with a page number; without them an entry ends with its genre
   */
  ContentsDraft(Lines lines, boolean paged) {
    this.lines = lines;
    this.paged = paged;
  }

  List<ContentsEntry> entries() {
    return entries;
  }

  boolean hasPages() {
    return entries.stream().anyMatch(entry -> entry.page() != null);
  }

  ContentsPage page(int header) {
    return ContentsReader.page(header, last, entries);
  }

  void readFrom(int first) {
    int at = first;
    while (lines.has(at) && !isPastTheEnd(at)) {
      take(at);
      at = lines.after(at);
    }
    if (!paged) {
      dropBodyAfterRepeat();
    }
  }

  private boolean isPastTheEnd(int at) {
    Line line = lines.line(at);
    if (line.plain().length() > LONGEST_ENTRY || pending.length() > LONGEST_ENTRY) {
      return true;
    }
    if (line.lastSign() == '。' || DocumentNumber.on(line.tight()) != null) {
      return true;
    }
    if (IssueDate.on(line.tight()) != null || Addressee.endOn(line.tight()) >= 0) {
      return true;
    }
    if (pending.length() == 0 && IMPRINT.matcher(line.tight()).matches()) {
      return true;
    }
    return paged
        ? pendingCount >= MOST_LINES_WITHOUT_PAGE
        : !entries.isEmpty() && isFirstEntry(line);
  }

  private boolean isFirstEntry(Line line) {
    String first = Signs.key(entries.get(0).title());
    String key = Signs.key(line.tight());
    return key.equals(first) || first.startsWith(key + "(") && Genre.endOf(line.tight()) != null;
  }

  private void take(int at) {
    Line line = lines.line(at);
    ContentsLine read = ContentsLine.of(line);
    if (read == null) {
      return;
    }
    boolean isRow = line.plain().startsWith("|");
    Line plain = isRow ? new Line(line.number(), line.plain().replace('|', ' ')) : line;
    if (isRow && SectionName.usual(plain) != null) {
      flush(null);
      pending.setLength(0);
    }
    String name = read.page() == null ? sectionName(plain) : division(line, read);
    if (name != null) {
      flush(null);
      section = name;
      return;
    }
    if (!read.words().isEmpty()) {
      if (startsAnew(read.words())) {
        flush(null);
      }
      append(read.words(), at);
    }
    boolean ends = read.isOver() || (paged ? read.page() != null : isWhole() && !isOrder());
    if (ends) {
      if (pending.length() == 0) {
        givePage(read.page());
      }
      flush(read.page(), read.isOver());
      last = at;
    }
  }

  /** A marked line is a section; one named like a section is when no entry is under way. */
  private @Nullable String sectionName(Line line) {
    String marked = SectionName.marked(line);
    if (marked != null) {
      return marked;
    }
    boolean free = pending.length() == 0;
    String usual = SectionName.usual(withoutColon(line));
    if (usual != null && (free || !paged && isNamed())) {
      return usual;
    }
    boolean heading = line.level() > 0 && free && Genre.endOf(line.tight()) == null;
    return heading && line.tight().length() <= 16 ? line.tight() : null;
  }

  private static Line withoutColon(Line line) {
    boolean ends = line.lastSign() == '：' || line.lastSign() == ':';
    String plain = line.plain();
    return ends ? new Line(line.number(), plain.substring(0, plain.length() - 1)) : line;
  }

  /** 第四编 某省文件 with its page. */
  private @Nullable String division(Line line, ContentsLine read) {
    String marked = SectionName.marked(new Line(line.number(), read.words()));
    if (marked == null || Genre.endOf(read.words()) != null) {
      return null;
    }
    last = line.number();
    return line.plain().replaceAll("[\\s.…·]*\\p{Nd}+\\s*$", "");
  }

  /** The page of an entry was lost when it is whole and another title begins. */
  private boolean startsAnew(String words) {
    return isWhole()
        && !isOrder()
        && words.length() >= 8
        && (words.contains("关于") || words.startsWith("《"));
  }

  /** 某市人民政府令（第7号）: what it publishes follows and belongs to it. */
  private boolean isOrder() {
    return ORDER.matcher(pending).find();
  }

  private boolean isWhole() {
    String title = pending.toString();
    Genre genre = Genre.endOf(title);
    Matcher order = ORDER_WITH_TITLE.matcher(title);
    boolean ends =
        genre != null && (genre.isFormal() || Interpretation.isTitle(title) || order.lookingAt());
    return (ends || Interpretation.endsTitle(title)) && count(title, '《') == count(title, '》');
  }

  /** Whether it ends as titles do that are often carried by others: 统计公报, 某方案. */
  private boolean isNamed() {
    String title = pending.toString();
    return Genre.endOf(title) != null && count(title, '《') == count(title, '》');
  }

  private static long count(String title, char sign) {
    return title.chars().filter(c -> c == sign).count();
  }

  private void append(String words, int at) {
    if (pending.length() == 0) {
      pendingLine = at;
    }
    pending.append(words);
    pendingCount++;
  }

  /** Pages set in a column of their own belong to the entries above, in order. */
  private void givePage(@Nullable Integer page) {
    for (int i = 0; page != null && i < entries.size(); i++) {
      ContentsEntry entry = entries.get(i);
      if (entry.page() == null) {
        entries.set(i, new ContentsEntry(entry.line(), entry.title(), page, entry.section()));
        return;
      }
    }
  }

  private void flush(@Nullable Integer page) {
    flush(page, false);
  }

  private void flush(@Nullable Integer page, boolean isOver) {
    if (pending.length() > 0 && (page != null || isOver || isWhole() || !paged && isNamed())) {
      entries.add(new ContentsEntry(pendingLine, pending.toString(), page, section));
    }
    pending.setLength(0);
    pendingCount = 0;
  }

  /** Without pages the first body heading reads like one more entry: it repeats an earlier one. */
  private void dropBodyAfterRepeat() {
    for (int i = 1; i < entries.size(); i++) {
      String first = Signs.key(entries.get(0).title());
      if (Signs.key(entries.get(i).title()).endsWith(first)) {
        last = lines.before(entries.get(i).line());
        entries.subList(i, entries.size()).clear();
      }
    }
  }
}
