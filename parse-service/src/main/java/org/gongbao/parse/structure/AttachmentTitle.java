package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/** Puts together the heading of an attachment; the announced titles tell where it ends. */
final class AttachmentTitle {

  private static final int MOST_LINES = 5;
  private static final int LONGEST_LINE = 80;
  private static final int LOOK_AHEAD = 24;
  private static final double SAME = 0.8;
  private static final double STRANGE = 0.4;

  /** A line of the letter that hands the text over may hold little more than its title. */
  private static final Pattern IN_A_LETTER = Pattern.compile(".*(?:现将|印发给|已经|现予|转发给).*");

  /** A list may leave out whose the attachment is: 重点项目表 for 某县重点项目表. */
  private static final int SHORTEST_NAME = 4;

  private final Lines lines;
  private final AttachmentNames names;
  private final int last;
  private final int wrapWidth;

  /**
   * A heading.
   *
   * @param text without blanks
   * @param next the line after it
   */
  record Read(String text, int next) {}

  AttachmentTitle(Lines lines, AttachmentNames names, LineRange document) {
    this.lines = lines;
    this.names = names;
    this.last = document.endLine();
    this.wrapWidth = WrapWidth.of(lines, document);
  }

  /** The heading under a label 附件N; the announced title when the heading is something else. */
  @Nullable Read below(int first, int position) {
    Read best = null;
    double bestLikeness = 0;
    for (Read read : readings(first)) {
      double likeness = likeness(read.text(), names.listed(), Set.of());
      if (best == null || likeness > bestLikeness + 0.01) {
        best = read;
        bestLikeness = likeness;
      }
    }
    if (best == null || bestLikeness >= SAME) {
      return best;
    }
    Read announced = strangeHeading(first, position);
    return announced != null && bestLikeness < STRANGE ? announced : withTail(best);
  }

  /** A heading on this line that repeats an announced title not yet met, or null. */
  @Nullable Read announcedAt(int first, Set<String> met) {
    if (names.carried().isEmpty() && names.listed().isEmpty()) {
      return null;
    }
    Line line = lines.line(first);
    if (!mayBeAnnounced(line.tight()) || Signs.endsClause(line.lastSign())) {
      return null;
    }
    if (ListLabel.begins(line.tight()) || goesOnFrom(lines.before(first))) {
      return null;
    }
    if (isSigned(line) && !isAct(lines.after(first))) {
      return null;
    }
    boolean isCut = Signs.unclosed(line.tight(), '《', '》') > 0 && lines.has(lines.after(first));
    String words = isCut ? line.tight() + lines.line(lines.after(first)).tight() : line.tight();
    if (IN_A_LETTER.matcher(words).matches()) {
      return null;
    }
    Read best = null;
    double bestLikeness = SAME;
    for (Read read : readings(first)) {
      double likeness = likeness(read.text(), all(), met);
      if (likeness > bestLikeness) {
        best = read;
        bestLikeness = likeness;
      }
    }
    return best;
  }

  /** Whether the line above was cut at the width of the page and runs on below. */
  private boolean goesOnFrom(int above) {
    if (!lines.has(above)) {
      return false;
    }
    Line line = lines.line(above);
    return line.plain().length() >= wrapWidth && !Signs.endsClause(line.lastSign());
  }

  /** A quick look: the first two signs occur in some announced title. */
  private boolean mayBeAnnounced(String heading) {
    int from = heading.startsWith("《") ? 1 : 0;
    if (heading.length() < from + 2) {
      return false;
    }
    String beginning = heading.substring(from, from + 2);
    return isIn(names.carried(), beginning) || isIn(names.listed(), beginning);
  }

  private static boolean isIn(List<String> names, String beginning) {
    for (String name : names) {
      if (name.contains(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** The keys of the announced titles that a heading answers. */
  Set<String> answered(String title) {
    Set<String> answered = new HashSet<>();
    TitleKey key = TitleKey.of(title);
    for (String name : all()) {
      String listed = names.key(name).text();
      boolean isShort = listed.length() >= SHORTEST_NAME && key.text().endsWith(listed);
      if (isShort || key.likeness(names.key(name)) >= SAME) {
        answered.add(listed);
      }
    }
    return answered;
  }

  private List<String> all() {
    List<String> all = new ArrayList<>(names.carried());
    all.addAll(names.listed());
    return all;
  }

  /** The heading's lines taken together: one, two, three …. */
  private List<Read> readings(int first) {
    List<Read> readings = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int at = first;
    for (int i = 0; i < MOST_LINES && at <= last && lines.has(at); i++) {
      Line line = lines.line(at);
      if (i > 0 && !continues(line) || line.isTable() || line.lastSign() == '。') {
        break;
      }
      text.append(line.tight());
      readings.add(new Read(text.toString(), lines.after(at)));
      at = lines.after(at);
    }
    return readings;
  }

  private static boolean continues(Line line) {
    return line.plain().length() <= LONGEST_LINE
        && !ListLabel.begins(line.tight())
        && !Signs.endsClause(line.lastSign())
        && !isSigned(line);
  }

  /** 关于… below a body's name: the title of a document that is forwarded. */
  private boolean isAct(int at) {
    return lines.has(at) && lines.line(at).tight().startsWith("关于");
  }

  private static boolean isSigned(Line line) {
    return IssueDate.on(line.tight()) != null || Organ.isName(line.tight());
  }

  private double likeness(String title, List<String> announced, Set<String> met) {
    TitleKey key = TitleKey.of(title);
    double best = 0;
    for (String name : announced) {
      TitleKey other = names.key(name);
      if (key.text().length() >= 4 && !met.contains(other.text())) {
        best = Math.max(best, key.likeness(other, best));
      }
    }
    return best;
  }

  /** A standard's cover or a form's head stands where the title was announced: look a little on. */
  private @Nullable Read strangeHeading(int first, int position) {
    int at = first;
    for (int i = 0; i < LOOK_AHEAD && at <= last && lines.has(at); i++) {
      for (String name : names.listed()) {
        boolean same = Signs.key(lines.line(at).tight()).equals(names.key(name).text());
        if (same && (names.listed().size() == 1 || names.listed().indexOf(name) >= position)) {
          String bare = name.startsWith("《") ? name.substring(1, name.length() - 1) : name;
          return new Read(bare, lines.after(first));
        }
      }
      at = lines.after(at);
    }
    return null;
  }

  /** 成员名单 on a line of its own still belongs to the heading above it. */
  private Read withTail(Read title) {
    int next = title.next();
    if (Genre.endOf(title.text()) != null || next > last || !lines.has(next)) {
      return title;
    }
    Line line = lines.line(next);
    boolean tail =
        line.tight().length() <= 16
            && !line.isTable()
            && Genre.endOf(line.tight()) != null
            && !ListLabel.begins(line.tight());
    return tail ? new Read(title.text() + line.tight(), lines.after(next)) : title;
  }
}
