package org.gongbao.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.ContentsLeader;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.WrapWidth;
import org.jspecify.annotations.Nullable;

/**
 * Puts paragraphs together again that page breaks and hard line ends cut. Blank lines mean nothing
 * reliable: what counts is whether a sentence ended and whether the next line begins something.
 */
final class ParagraphJoiner {

  private final Lines lines;
  private final LineRange range;
  private final Set<Integer> starts;
  private final LabelSequence sequence = new LabelSequence();
  private final int wrapWidth;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private @Nullable LabelHabits habits;
  private @Nullable OpenParagraph open;

  /**
   * A joiner for one document.
   *
   * @param starts lines at which something new begins whatever stands before: attachments
   */
  ParagraphJoiner(Lines lines, LineRange range, Set<Integer> starts) {
    this.lines = lines;
    this.range = range;
    this.starts = starts;
    this.wrapWidth = WrapWidth.of(lines, range);
  }

  /** The paragraphs between the tables, and one for every table row, in order. */
  List<Paragraph> join(List<TablePiece> tables) {
    int next = 0;
    int end = Math.min(range.endLine(), lines.count());
    for (int at = lines.from(range.startLine()); at <= end; at = lines.after(at)) {
      if (next < tables.size() && at >= tables.get(next).startLine()) {
        close();
        at = Math.max(at, addRows(tables.get(next++)));
      } else {
        add(lines.line(at));
      }
    }
    close();
    return paragraphs;
  }

  private int addRows(TablePiece table) {
    for (int i = 0; i < table.rows().size(); i++) {
      TableRow row = table.rows().get(i);
      boolean last = i + 1 == table.rows().size();
      int end = last ? table.endLine() : table.rows().get(i + 1).line() - 1;
      paragraphs.add(new Paragraph(row.line(), Math.max(row.line(), end), row.text(), null));
    }
    return table.endLine();
  }

  private void add(Line line) {
    Label label = ContentsLeader.endsIn(line.plain()) ? null : LabelReader.read(line.plain());
    OpenParagraph before = open;
    if (before != null && goesOn(before, line, label)) {
      before.append(line);
      return;
    }
    close();
    if (label != null) {
      sequence.take(label);
    }
    if (starts.contains(line.number())) {
      sequence.restart();
    }
    open = new OpenParagraph(line, label);
  }

  private boolean goesOn(OpenParagraph before, Line line, @Nullable Label label) {
    if (starts.contains(line.number()) || LineMarks.opensItem(line) || Landmarks.isOne(line)) {
      return false;
    }
    if (label != null && (!before.isCut() || sequence.expects(label))) {
      return false;
    }
    if (before.hasOpenBracket() && line.level() == 0) {
      return true;
    }
    if (line.level() > 0 || before.isHeadingByMark() || before.endsSentence()) {
      return false;
    }
    boolean adjacent = line.number() == before.endLine() + 1;
    if (adjacent && before.lastLength() >= wrapWidth) {
      return true;
    }
    return before.isCut() && !isHeading(before);
  }

  /** Labelled, short, and of a family whose labels mostly stand before headings. */
  private boolean isHeading(OpenParagraph before) {
    Label label = before.label();
    return label != null && before.isShort() && habits().isHeading(label.family());
  }

  private LabelHabits habits() {
    LabelHabits known = habits;
    if (known == null) {
      known = LabelHabits.of(lines, range);
      habits = known;
    }
    return known;
  }

  private void close() {
    if (open != null) {
      paragraphs.add(open.close());
      open = null;
    }
  }
}
