package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the heading block that begins on a line. */
public final class HeadingReader {

  private static final int MOST_LINES_ABOVE = 4;

  /** A register's entry over a document: 索引号, 发文机关, 成文日期 …. */
  private static final int MOST_LABELS = 24;

  private static final int MOST_LINES_BELOW = 12;
  private static final int WIDEST_GAP = 5;

  /** The red letterhead over a document: 某市人民政府文件. */
  private static final Pattern LETTERHEAD =
      Pattern.compile("[\\p{IsHan}（）]{4,30}(?:政府|办公室|办公厅|局|厅|委员会|委)文件");

  /** What is set beside a number without being part of it. */
  private static final Pattern SUBTITLE = Pattern.compile("[（(].{2,200}[）)]|(?:——|—|－－|--).{4,80}");

  /** （2023年6月29日…会议通过）, or of a report ——2023年6月28日在…会议上. */
  private static final Pattern ADOPTED =
      Pattern.compile("(?:[（(]|[—－-]{1,2})([12]\\d{3}年\\d{1,2}月\\d{1,2}日)[^，。；]*(?:通过|批准|会议上).*");

  private final Lines lines;
  private final TitleReader titles;

  /** Reads headings of these lines; known titles are recognised whatever their shape. */
  public HeadingReader(Lines lines, KnownTitles known) {
    this.lines = lines;
    this.titles = new TitleReader(lines, known);
  }

  /** The heading that begins on this line, or null when none does. */
  public @Nullable Heading read(int start) {
    Draft draft = new Draft();
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

  /** 某市人民政府文件, or the name alone when the number follows before the title. */
  private boolean isLetterhead(int at) {
    String tight = lines.line(at).tight();
    if (LETTERHEAD.matcher(tight).matches()) {
      return true;
    }
    int next = lines.after(at);
    return lines.has(next)
        && Organ.heads(tight)
        && (DocumentNumber.above(lines.line(next).tight()) != null
            || LETTERHEAD.matcher(lines.line(next).tight()).matches());
  }

  /** What stands around the title. */
  private final class Draft {

    private @Nullable String number;
    private int numberLine;
    private @Nullable LocalDate date;
    private int dateLine;
    private List<String> byline = List.of();
    private @Nullable LocalDate adoptedOn;
    private int addresseeLine;
    private int bodyLine;

    /** Takes a line that is a number, a date or both. */
    boolean takes(int at, @Nullable String found) {
      String tight = lines.line(at).tight();
      if (found != null) {
        if (number == null) {
          number = found;
          numberLine = at;
        }
        takesDate(DocumentNumber.rest(tight), at);
        return true;
      }
      return takesDate(tight, at);
    }

    private boolean takesLabels(int at) {
      String tight = lines.line(at).tight();
      if (!MetaLine.is(tight)) {
        return false;
      }
      String labelled = MetaLine.number(tight);
      if (labelled != null && number == null) {
        number = labelled;
        numberLine = at;
      }
      String issuer = MetaLine.issuer(tight);
      if (issuer != null && byline.isEmpty()) {
        byline = OrganList.split(issuer);
      }
      LocalDate signed = MetaLine.date(tight);
      if (signed != null && date == null) {
        date = signed;
        dateLine = at;
      }
      return true;
    }

    private boolean takesDate(String text, int at) {
      LocalDate found = IssueDate.on(text);
      if (found != null && date == null) {
        date = found;
        dateLine = at;
      }
      return found != null;
    }

    void readBelow(Title title) {
      if (title.number() != null && number == null) {
        number = title.number();
        numberLine = title.lines().endLine();
      }
      int last = title.lines().endLine();
      int at = lines.after(last);
      for (int below = 0; below < MOST_LINES_BELOW && lines.has(at); below++) {
        if (lines.distance(last, at) > WIDEST_GAP || lines.line(at).isTable()) {
          break;
        }
        boolean isLabels = MetaLine.is(lines.line(at).tight());
        int address = isLabels ? -1 : Addressee.endOn(lines.line(at).tight());
        if (address >= 0) {
          addresseeLine = at;
          boolean alone = address >= lines.line(at).tight().length();
          bodyLine = alone ? lines.after(at) : at;
          return;
        }
        boolean isNote = takesNote(at) || takesByline(at, title);
        String found = DocumentNumber.under(lines.line(at).tight());
        if (!takesLabels(at) && !takes(at, found) && !isNote) {
          break;
        }
        last = at;
        at = lines.after(at);
      }
      bodyLine = at;
    }

    private boolean takesNote(int at) {
      String tight = lines.line(at).tight();
      if (!SUBTITLE.matcher(tight).matches()) {
        return false;
      }
      Matcher adopted = ADOPTED.matcher(tight);
      if (adopted.matches() && adoptedOn == null) {
        adoptedOn = IssueDate.on(adopted.group(1));
      }
      return true;
    }

    /** Who reports, on the line right under the title. */
    private boolean takesByline(int at, Title title) {
      if (!byline.isEmpty() || title.genre() == null || !title.issuerLines().isEmpty()) {
        return false;
      }
      boolean isNext = lines.before(at) == title.lines().endLine();
      List<String> bodies = isNext ? OrganList.split(lines.line(at).plain()) : List.of();
      if (bodies.isEmpty() || !bodies.stream().allMatch(Organ::isName)) {
        return false;
      }
      byline = bodies;
      return true;
    }

    Heading finish(Title title, int start) {
      int end = Math.min(bodyLine, lines.count() + 1);
      return new Heading(
          title,
          start,
          number,
          numberLine,
          date,
          dateLine,
          byline,
          adoptedOn,
          addresseeLine,
          Math.max(end, 1));
    }
  }
}
