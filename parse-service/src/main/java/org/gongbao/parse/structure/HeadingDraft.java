package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands around a title, while its lines are being taken: number, date, byline, address. */
final class HeadingDraft {

  private static final int MOST_LINES_BELOW = 12;

  private static final int WIDEST_GAP = 5;

  /** What is set beside a number without being part of it. */
  private static final Pattern SUBTITLE = Pattern.compile("[（(].{2,200}[）)]|(?:——|—|－－|--).{4,80}");

  /** （2023年6月29日…会议通过）, or of a report ——2023年6月28日在…会议上. */
  private static final Pattern ADOPTED =
      Pattern.compile("(?:[（(]|[—－-]{1,2})([12]\\d{3}年\\d{1,2}月\\d{1,2}日)[^，。；]*(?:通过|批准|会议上).*");

  private static final Pattern ORDER = Pattern.compile("(\\p{IsHan}{4,30})(?:令|公告)");

  private final Lines lines;

  private @Nullable String number;
  private int numberLine;
  private @Nullable LocalDate date;
  private int dateLine;
  private List<String> byline = List.of();
  private @Nullable LocalDate adoptedOn;
  private int addresseeLine;
  private int bodyLine;

  HeadingDraft(Lines lines) {
    this.lines = lines;
  }

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

  /** Takes a line of labels: 索引号：… 发文字号：…. */
  boolean takesLabels(int at) {
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
      if (!takesLabels(at) && !takes(at, found) && !isNote && !takesOrder(at, title)) {
        break;
      }
      last = at;
      at = lines.after(at);
    }
    bodyLine = at;
  }

  /** In a compilation the order by which a rule was made public, its number on the next line. */
  private boolean takesOrder(int at, Title title) {
    Matcher order = ORDER.matcher(lines.line(at).tight());
    int next = lines.after(at);
    boolean isOrder =
        title.issuerLines().isEmpty()
            && order.matches()
            && Organ.isName(order.group(1))
            && lines.has(next)
            && DocumentNumber.on(lines.line(next).tight()) != null;
    if (isOrder && byline.isEmpty()) {
      byline = List.of(order.group(1));
    }
    return isOrder;
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
    boolean isNext =
        lines.before(at) == title.lines().endLine() && Organ.endsAsName(lines.line(at).tight());
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
