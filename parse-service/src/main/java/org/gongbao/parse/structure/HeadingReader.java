package org.gongbao.parse.structure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the heading block that begins on a line. */
public final class HeadingReader {

  private static final int MOST_LINES_ABOVE = 4;

  /** A register's entry over a document: 索引号, 发文机关, 成文日期 …. */
  private static final int MOST_LABELS = 24;

  /** The red letterhead over a document: 某市人民政府文件. */
  private static final Pattern LETTERHEAD =
      Pattern.compile("[\\p{IsHan}（）]{4,30}(?:政府|办公室|办公厅|局|厅|委员会|委)文件");

  private final Lines lines;
  private final TitleReader titles;

  /** Reads headings of these lines; known titles are recognised whatever their shape. */
  public HeadingReader(Lines lines, KnownTitles known) {
    this.lines = lines;
    this.titles = new TitleReader(lines, known);
  }

  /** The heading that begins on this line, or null when none does. */
  public @Nullable Heading read(int start) {
    if (isSignatureDate(start)) {
      return null;
    }
    HeadingDraft draft = new HeadingDraft(lines);
    int at = start;
    while (lines.has(at) && at < start + MOST_LABELS && draft.takesLabels(at)) {
      at = lines.after(at);
    }
    for (int above = 0; above < MOST_LINES_ABOVE && lines.has(at); above++) {
      if (!draft.takes(at, DocumentNumber.above(lines.line(at).tight())) && !isLetterhead(at)) {
        break;
      }
      at = lines.after(at);
    }
    Title title = lines.has(at) ? titles.read(at) : null;
    if (title == null) {
      return null;
    }
    draft.readBelow(title);
    return draft.finish(title, start);
  }

  /** A day over a title is the end of the document before, but for one over a number. */
  private boolean isSignatureDate(int at) {
    if (IssueDate.on(lines.line(at).tight()) == null) {
      return false;
    }
    int next = lines.after(at);
    return !lines.has(next) || DocumentNumber.above(lines.line(next).tight()) == null;
  }

  /** 某市人民政府文件, or the name alone when the number follows before the title. */
  private boolean isLetterhead(int at) {
    String tight = lines.line(at).tight();
    if (isLetterhead(tight)) {
      return true;
    }
    int next = lines.after(at);
    return lines.has(next)
        && Organ.heads(tight)
        && (DocumentNumber.above(lines.line(next).tight()) != null
            || isLetterhead(lines.line(next).tight()));
  }

  private static boolean isLetterhead(String tight) {
    return tight.endsWith("文件") && LETTERHEAD.matcher(tight).matches();
  }
}
