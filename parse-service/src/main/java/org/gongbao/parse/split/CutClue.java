package org.gongbao.parse.split;

import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.WrapWidth;

/** The text above stops in mid-sentence: what follows is its next page, not a document. */
final class CutClue implements Clue {

  private static final int SENTENCE = 24;

  /** So many words between blanks are the cells of a row whose bars were lost. */
  private static final int CELLS = 4;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private final Lines lines;
  private final int sentence;

  CutClue(Lines lines) {
    this.lines = lines;
    this.sentence =
        lines.count() == 0
            ? SENTENCE
            : Math.min(SENTENCE, WrapWidth.of(lines, new LineRange(1, lines.count())));
  }

  @Override
  public double weigh(Candidate candidate) {
    int above = lines.before(candidate.line());
    if (!lines.has(above)) {
      return 0;
    }
    Line line = lines.line(above);
    char last = line.lastSign();
    if ("，,、《（(“〔的".indexOf(last) >= 0) {
      return -5;
    }
    boolean isFooter = line.tight().endsWith("日印发");
    boolean ends = isFooter || "。.！？!?；;：:”》）)】]…".indexOf(last) >= 0;
    boolean prose =
        line.plain().length() >= sentence
            && !line.isTable()
            && line.level() == 0
            && BLANKS.split(line.plain(), CELLS).length < CELLS;
    if (!prose || ends) {
      return 0;
    }
    boolean plainlyAHeading =
        candidate.heading().number() != null || candidate.heading().addresseeLine() > 0;
    return plainlyAHeading ? -1.5 : -4;
  }
}
