package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.parse.structure.DocumentNumber;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Heading;
import org.gongbao.parse.structure.HeadingReader;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.ListLabel;
import org.gongbao.parse.structure.MetaLine;
import org.gongbao.parse.structure.Organ;
import org.gongbao.parse.structure.Quotations;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/** Finds every line on which a document could begin; most of them will prove not to. */
final class CandidateFinder {

  private static final int LONGEST = 160;

  /** Lines in which an order says what it publishes. */
  private static final int OPENING_LINES = 3;

  private final Lines lines;
  private final ContentsPage contents;
  private final HeadingReader headings;

  CandidateFinder(Lines lines, ContentsPage contents) {
    this.lines = lines;
    this.contents = contents;
    this.headings = new HeadingReader(lines, contents);
  }

  List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    for (int at = lines.from(1); lines.has(at); at = lines.after(at)) {
      if (contents.holds(at) || !mayBegin(lines.line(at)) && !opensLabels(at)) {
        continue;
      }
      Heading heading = headings.read(at);
      if (heading != null && !contents.holds(heading.title().lines().endLine())) {
        candidates.add(new Candidate(heading, contents, published(heading)));
      }
    }
    return candidates;
  }

  /** 《某办法》已经…通过，现予公布: what an order publishes. */
  private @Nullable String published(Heading heading) {
    if (heading.title().genre() != Genre.ORDER || contents.isEmpty()) {
      return null;
    }
    int at = lines.from(Math.min(heading.bodyLine(), lines.count() + 1));
    StringBuilder opening = new StringBuilder();
    for (int i = 0; i < OPENING_LINES && lines.has(at); i++) {
      opening.append(lines.line(at).tight());
      at = lines.after(at);
    }
    List<String> quoted = Quotations.in(opening.toString());
    return quoted.isEmpty() || isAbove(heading.startLine(), quoted.get(0)) ? null : quoted.get(0);
  }

  /** Whether a compilation prints this title over the order. */
  private boolean isAbove(int start, String title) {
    int above = lines.before(start);
    return lines.has(above) && Signs.key(lines.line(above).tight()).endsWith(Signs.key(title));
  }

  /** The first line of labels such as 索引号 over a title. */
  private boolean opensLabels(int at) {
    String tight = lines.line(at).tight();
    int above = lines.before(at);
    return MetaLine.isRegister(tight)
        && !(lines.has(above) && MetaLine.is(lines.line(above).tight()));
  }

  /** A quick look, so that most lines of a text cost nothing more. */
  private boolean mayBegin(Line line) {
    if (line.plain().length() > LONGEST || line.isTable() || Signs.isBlank(line.lastSign())) {
      return false;
    }
    if ("。；;，,、：:".indexOf(line.lastSign()) >= 0) {
      return false;
    }
    String tight = Signs.withoutMark(line.tight());
    boolean entry = ListLabel.entryLength(line.plain()) > 0;
    if (!entry && ListLabel.begins(tight) || tight.startsWith("附件")) {
      return false;
    }
    return line.level() > 0
        || entry
        || tight.startsWith("《")
        || tight.contains("关于")
        || tight.contains("印发")
        || tight.contains("转发")
        || Genre.endOf(tight) != null
        || tight.endsWith("文件")
        || tight.endsWith("]")
        || contents.mayBegin(tight)
        || DocumentNumber.on(tight) != null
        || Organ.isName(tight);
  }
}
