package org.gongbao.parse.body;

import java.util.EnumMap;
import java.util.Map;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;

/**
 * Whether the labelled lines of a document are headings on lines of their own or begin running
 * text. A line （三）由市财政局 without a full stop is cut by a page where its neighbours end with one, and
 * a heading where they do not.
 */
final class LabelHabits {

  private final Map<LabelFamily, int[]> counts = new EnumMap<>(LabelFamily.class);

  private LabelHabits() {}

  static LabelHabits of(Lines lines, LineRange range) {
    LabelHabits habits = new LabelHabits();
    int end = Math.min(range.endLine(), lines.count());
    for (int at = lines.from(range.startLine()); at <= end; at = lines.after(at)) {
      Line line = lines.line(at);
      Label label = line.isTable() ? null : LabelReader.read(line.plain());
      if (label != null) {
        int[] count = habits.counts.computeIfAbsent(label.family(), family -> new int[2]);
        count[Endings.endsSentence(line.plain()) ? 1 : 0]++;
      }
    }
    return habits;
  }

  /** Whether labels of this family mostly stand before headings. */
  boolean isHeading(LabelFamily family) {
    int[] count = counts.getOrDefault(family, new int[2]);
    return count[0] > count[1];
  }
}
