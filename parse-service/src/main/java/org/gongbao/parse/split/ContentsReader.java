package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Finds and reads the contents page, wherever it stands. A carried text may have contents of its
 * own (a standard, a plan): the page that lists the most documents is the issue's.
 */
final class ContentsReader {

  private static final int MOST_PAGES = 20;

  /** Of an issue's contents at least so many entries end with a genre, of a standard's few. */
  private static final double LEAST_SHARE = 0.4;

  private static final int LONGEST_HEADER = 24;
  private static final String ENDS = "录次目SsUuTt】]）)";

  /** The word, its English or Pinyin beside it. */
  private static final Pattern HEADER =
      Pattern.compile(
          "[●■【\\[>》]*(?:本期|期刊|本刊)?(?:(?:目录|目次|要目|总目录)(?:[（(·]?(?i:CONTENTS|MULU|MUCI)[）)]?)?|(?i:CONTENTS)(?:目录)?)[】\\]]*");

  private final Lines lines;

  ContentsReader(Lines lines) {
    this.lines = lines;
  }

  ContentsPage read() {
    ContentsPage best = ContentsPage.NONE;
    int pages = 0;
    for (int at = lines.from(1); lines.has(at) && pages < MOST_PAGES; at = lines.after(at)) {
      if (isHeader(at)) {
        pages++;
        ContentsPage page = readFrom(at);
        boolean credible = documents(page) >= LEAST_SHARE * page.entries().size();
        best = credible && documents(page) > documents(best) ? page : best;
        at = page.range() == null ? at : page.range().endLine();
      }
    }
    return best;
  }

  private boolean isHeader(int at) {
    Line line = lines.line(at);
    return line.plain().length() <= LONGEST_HEADER
        && ENDS.indexOf(line.lastSign()) >= 0
        && (HEADER.matcher(line.tight()).matches() || isSecondHalf(at));
  }

  /** 目 and 录 recognised as two headings. */
  private boolean isSecondHalf(int at) {
    String half = lines.line(at).tight();
    int above = lines.before(at);
    return (half.equals("录") || half.equals("次"))
        && lines.has(above)
        && lines.line(above).tight().equals("目");
  }

  private ContentsPage readFrom(int header) {
    ContentsDraft paged = new ContentsDraft(lines, true);
    paged.readFrom(lines.after(header));
    if (paged.hasPages()) {
      return paged.page(header);
    }
    ContentsDraft plain = new ContentsDraft(lines, false);
    plain.readFrom(lines.after(header));
    return plain.entries().isEmpty() ? ContentsPage.NONE : plain.page(header);
  }

  private static long documents(ContentsPage page) {
    return page.entries().stream().filter(entry -> Genre.endOf(entry.title()) != null).count();
  }

  /** A contents page's lines from its header to the last entry. */
  static ContentsPage page(int header, int last, List<ContentsEntry> entries) {
    @Nullable LineRange range = last >= header ? new LineRange(header, last) : null;
    return new ContentsPage(range, new ArrayList<>(entries));
  }
}
