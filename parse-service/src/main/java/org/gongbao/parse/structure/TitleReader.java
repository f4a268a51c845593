package org.gongbao.parse.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts a title together from the line it begins on: issuers on lines of their own, then the words,
 * which may be broken anywhere, until they make a whole title.
 */
final class TitleReader {

  private static final int MOST_ISSUERS = 12;

  /** Two bodies on one line take more signs than this. */
  private static final int SHORTEST_PAIR = 11;

  /** 令 and its number on one line. */
  private static final Pattern ORDER_WITH_NUMBER =
      Pattern.compile("(\\p{IsHan}{2,30}令)[（(]?((?:[〔\\[（(]\\d{4}[〕\\]）)])?第?\\d{1,4}号)[）)]?");

  /** How the words after an issuer's own line begin. */
  private static final Pattern ACT =
      Pattern.compile(
          "^(?:关于|印发|转发|批转|公布|发布|修改|废止|任免|任命|同意|公告|通告|公示|令|命令|贯彻|落实|20\\d\\d年|第[一二三四五六七八九十]{1,4}次会议|任免).*|.*(?:公告|通告|公示)$");

  /** The mark of a footnote at a title's end: [1]. */
  private static final Pattern FOOTNOTE = Pattern.compile("[\\[［〔][1-9][\\]］〕]$");

  private final Lines lines;
  private final KnownTitles known;

  TitleReader(Lines lines, KnownTitles known) {
    this.lines = lines;
    this.known = known;
  }

  /** The title that begins on this line, or null when none does. */
  @Nullable Title read(int start) {
    TitleDraft draft = new TitleDraft(start);
    int at = readIssuers(draft, start);
    if (!lines.has(at)) {
      return null;
    }
    boolean isAct = draft.issuers().isEmpty() || ACT.matcher(words(at, false)).matches();
    if (!isAct && !known.mayBegin(draft.text())) {
      return null;
    }
    Title title = readWords(draft, at);
    return title == null || isAct || known.contains(title.text()) ? title : null;
  }

  private int readIssuers(TitleDraft draft, int start) {
    int at = start;
    boolean standsApart = lines.before(start) < start - 1;
    while (lines.has(at) && draft.issuers().size() < MOST_ISSUERS) {
      Line line = lines.line(at);
      boolean isFirst = at == start;
      String name = words(at, isFirst);
      if (line.isTable() || !Organ.heads(name)) {
        break;
      }
      boolean joins =
          draft.issuers().isEmpty()
              || standsApart && lines.line(at - 1).tight().endsWith(draft.lastIssuer())
              || Organ.sitTogether(draft.lastIssuer(), name);
      if (!joins) {
        return lines.count() + 1;
      }
      if (name.length() < SHORTEST_PAIR) {
        draft.addIssuer(name);
      } else {
        int label = isFirst ? ListLabel.entryLength(line.plain()) : 0;
        OrganList.split(Signs.withoutMark(line.plain().substring(label))).forEach(draft::addIssuer);
      }
      int next = lines.after(at);
      if (lines.distance(at, next) > TitleDraft.WIDEST_GAP) {
        return lines.count() + 1;
      }
      at = next;
    }
    return at;
  }

  private @Nullable Title readWords(TitleDraft draft, int first) {
    int at = first;
    while (draft.hasRoom() && isFragment(at, at == first) && !isLateIssuer(draft, at)) {
      Matcher order = ORDER_WITH_NUMBER.matcher(lines.line(at).tight());
      if (at == first && order.matches()) {
        draft.add(order.group(1), order.group(1), at);
        return draft.finish(order.group(2));
      }
      DocumentNumber.Tail number = DocumentNumber.behind(lines.line(at).plain());
      if (number != null) {
        String words = words(at, at == first);
        String title = words.substring(0, words.length() - number.length());
        draft.add(title, title, at);
        return draft.isWhole() ? draft.finish(number.number()) : null;
      }
      draft.add(words(at, at == first), lines.line(at).plain(), at);
      if (isKnown(draft)) {
        return draft.finish(null);
      }
      if (draft.isWhole()) {
        return readTail(draft, at);
      }
      int next = lines.after(at);
      if (lines.distance(at, next) > TitleDraft.WIDEST_GAP) {
        return null;
      }
      at = next;
    }
    return null;
  }

  /** A genre word spaced over a line of its own, 的通知, or （试行） may still follow. */
  private Title readTail(TitleDraft draft, int last) {
    int at = last;
    int next = lines.after(at);
    while (lines.distance(at, next) <= TitleDraft.WIDEST_GAP
        && isFragment(next, false)
        && draft.takesTail(lines.line(next).tight())) {
      draft.add(lines.line(next).tight(), lines.line(next).plain(), next);
      if (isKnown(draft)) {
        break;
      }
      at = next;
      next = lines.after(at);
    }
    return draft.finish(null);
  }

  /** A title does not begin with other words and then name its issuer on a line. */
  private boolean isLateIssuer(TitleDraft draft, int at) {
    return draft.issuers().isEmpty()
        && !draft.text().contains("关于")
        && Organ.isName(lines.line(at).tight());
  }

  private boolean isKnown(TitleDraft draft) {
    return known.mayBegin(draft.text()) && known.contains(draft.text());
  }

  /** The words of a line, the entry label of a compilation off. */
  private String words(int at, boolean isFirst) {
    Line line = lines.line(at);
    int label = isFirst ? ListLabel.entryLength(line.plain()) : 0;
    String words =
        label == 0 ? Signs.withoutMark(line.tight()) : Signs.tight(line.plain().substring(label));
    boolean noted = !words.isEmpty() && "]］〕".indexOf(words.charAt(words.length() - 1)) >= 0;
    return noted ? FOOTNOTE.matcher(words).replaceFirst("") : words;
  }

  private boolean isFragment(int at, boolean isFirst) {
    if (!lines.has(at)) {
      return false;
    }
    Line line = lines.line(at);
    if (line.isTable() || line.plain().length() > TitleDraft.LONGEST || line.isBlank()) {
      return false;
    }
    String tight = line.tight();
    boolean isLabel =
        ListLabel.begins(tight) && !(isFirst && ListLabel.entryLength(line.plain()) > 0);
    return !isLabel
        && !Signs.endsClause(line.lastSign())
        && ((isFirst ? "·【" : "·●■◆【▲★").indexOf(tight.charAt(0)) < 0
            || isFirst && known.contains(tight))
        && !tight.startsWith("附件")
        && (DocumentNumber.on(tight) == null || DocumentNumber.behind(line.plain()) != null)
        && IssueDate.on(tight) == null
        && Addressee.endOn(tight) < 0;
  }
}
