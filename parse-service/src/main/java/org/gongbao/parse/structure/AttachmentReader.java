package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * 附件: finds where the texts begin that a document carries. A line 附件1 heads one; so does a heading
 * that repeats a title which the document announced. A list of attachments is no heading.
 */
final class AttachmentReader {

  private static final int LONGEST_TITLE = 120;

  private static final Pattern FIRST_ITEM = Pattern.compile("[1１一][.．、:：].*");

  private final Lines lines;
  private final Heading heading;
  private final int last;
  private final AttachmentNames names;
  private final AttachmentTitle titles;
  private final List<Found> found = new ArrayList<>();
  private final Set<String> met = new HashSet<>();
  private @Nullable Map<String, Integer> lastLines;

  private record Found(String title, int line) {}

  AttachmentReader(Lines lines, Heading heading, int last) {
    this.lines = lines;
    this.heading = heading;
    this.last = last;
    this.names = AttachmentNames.of(lines, heading, last);
    this.titles = new AttachmentTitle(lines, names, new LineRange(heading.startLine(), last));
  }

  /** What the document carries, in order. */
  List<Attachment> read() {
    int at = lines.from(heading.bodyLine());
    while (at <= last && lines.has(at)) {
      at = readAt(at);
    }
    String own = Signs.key(heading.title().text());
    found.removeIf(text -> Signs.key(text.title()).equals(own));
    List<Attachment> attachments = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).line() : last + 1;
      int end = Math.max(found.get(i).line(), Math.min(last, lines.before(next)));
      attachments.add(new Attachment(found.get(i).title(), found.get(i).line(), end));
    }
    return attachments;
  }

  /** The text under a signature when it has a heading: it is carried, though nobody says 附件. */
  List<Attachment> below(int signature) {
    int at = lines.after(signature);
    while (at <= last && lines.has(at) && lines.line(at).tight().matches("[（(].{2,20}[）)]")) {
      at = lines.after(at);
    }
    if (at >= last || !lines.has(at)) {
      return List.of();
    }
    AttachmentTitle.Read title = titles.below(at, 0);
    Genre genre = title == null ? null : Genre.endOf(title.text());
    boolean isHeading =
        genre != null
            && !Signs.key(title.text()).equals(Signs.key(heading.title().text()))
            && !genre.isFormal()
            && !ListLabel.begins(title.text())
            && title.next() <= last;
    return isHeading ? List.of(new Attachment(title.text(), at, last)) : List.of();
  }

  /**
   * What the list of attachments names and the gazette leaves out. A printed attachment that
   * answers no name of the list may be any of them, so then none is said to be missing.
   */
  List<Attachment> unprinted() {
    boolean isSure = found.stream().noneMatch(text -> titles.answered(text.title()).isEmpty());
    return names.listed().stream()
        .filter(title -> isSure && !met.contains(Signs.key(title)))
        .map(title -> new Attachment(title, names.line(title), names.line(title)))
        .toList();
  }

  /** Looks at one line and says where to go on. */
  private int readAt(int at) {
    Line line = lines.line(at);
    if (line.plain().length() > LONGEST_TITLE
        || line.isTable()
        || ContentsLeader.endsIn(line.plain())) {
      return lines.after(at);
    }
    String tight = line.tight();
    if (tight.startsWith("附") && AttachmentLabel.isAlone(tight)) {
      return readLabel(at);
    }
    if (AttachmentLabel.titleAfter(tight) != null) {
      return readLabelWithTitle(at);
    }
    AttachmentTitle.Read title = titles.announcedAt(at, met);
    if (title == null) {
      return lines.after(at);
    }
    return add(title, at);
  }

  private int readLabel(int at) {
    int next = lines.after(at);
    if (next > last || !lines.has(next)) {
      return next;
    }
    if (isListBelow(at, next)) {
      return names.readList(lines, at, last);
    }
    // 附件1-1 stands in no list, so no title of the list is sought under it.
    boolean isPart = lines.line(at).tight().indexOf('-') > 0;
    AttachmentTitle.Read title = titles.below(next, isPart ? Integer.MAX_VALUE : found.size());
    return title == null ? next : add(title, at);
  }

  /** 附件： alone, with its items on the lines below. */
  private boolean isListBelow(int at, int next) {
    String label = lines.line(at).tight();
    boolean colon = label.endsWith("：") || label.endsWith(":");
    return colon && FIRST_ITEM.matcher(lines.line(next).tight()).matches();
  }

  private int readLabelWithTitle(int at) {
    String words = AttachmentLabel.titleAfter(lines.line(at).tight());
    int listed = names.listed().size();
    boolean isList = words != null && FIRST_ITEM.matcher(words).matches();
    if (words != null && !isList && !isNumbered(at) && isSigned(lines.before(at))) {
      return add(new AttachmentTitle.Read(words, lines.after(at)), at);
    }
    int next = names.readList(lines, at, last);
    boolean isHeading =
        words != null
            && names.listed().size() == listed + 1
            && isNumbered(at)
            && !isRepeated(names.listed().get(listed), next);
    if (isHeading) {
      names.listed().remove(listed);
      return add(new AttachmentTitle.Read(words, lines.after(at)), at);
    }
    return next;
  }

  /** 附件2 and not 附件：2. */
  private boolean isNumbered(int at) {
    String label = lines.line(at).tight();
    return label.startsWith("附件") && label.length() > 2 && Character.isDigit(label.charAt(2));
  }

  /** A list stands before the signature; what is labelled after it is the text itself. */
  private boolean isSigned(int above) {
    if (!lines.has(above)) {
      return false;
    }
    String words = lines.line(above).tight();
    return IssueDate.on(words) != null || words.startsWith("（此件") || words.startsWith("(此件");
  }

  /** Whether a title of a list comes again as a heading. */
  private boolean isRepeated(String title, int from) {
    Map<String, Integer> known = lastLines;
    if (known == null) {
      known = lastLines();
      lastLines = known;
    }
    return known.getOrDefault(Signs.key(title), 0) >= from;
  }

  /** Where each of the document's short lines stands for the last time, by its folded words. */
  private Map<String, Integer> lastLines() {
    Map<String, Integer> places = new HashMap<>();
    for (int at = lines.from(heading.bodyLine());
        at <= last && lines.has(at);
        at = lines.after(at)) {
      if (lines.line(at).plain().length() <= LONGEST_TITLE) {
        places.put(Signs.key(lines.line(at).tight()), at);
      }
    }
    return places;
  }

  private int add(AttachmentTitle.Read title, int at) {
    found.add(new Found(title.text(), at));
    met.addAll(titles.answered(title.text()));
    return Math.max(title.next(), lines.after(at));
  }
}
