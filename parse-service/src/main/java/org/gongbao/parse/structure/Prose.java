package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongbao.contract.document.LineRange;

/**
 * The paragraphs of a run of lines, put together again where a page or a hard wrap cut them. Blanks
 * and Markdown marks are gone, running heads passed over, so that letter-spaced and spaced-out
 * words read as one.
 */
public final class Prose {
  /** From here on a line without a closing sign is taken for one that goes on. */
  private static final int FULL_LINE = 28;

  /** Blanks that the first line of a paragraph has and loses: its indent, one after a label. */
  private static final int DROPPED_BLANKS = 3;

  /** No paragraph of a policy is longer; what is, is no prose. */
  private static final int LONGEST = 6_000;

  /** Four digits between dashes, which may be drawn with several signs each. */
  private static final int LONGEST_PAGE_NUMBER = 40;

  private static final int MOST_LINES_IN_A_TITLE = 4;

  private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–·.]{0,16}\\d{1,4}[-—–·.]{0,16}");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:第[一二三四五六七八九十百零〇\\d]{1,6}[编章节条]|[一二三四五六七八九十]{1,3}[、.．]"
              + "|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.、．](?!\\d)|[①-⑳]|附件|专栏)");

  /** Signs with which a label begins: spares most lines the pattern. */
  private static final String LABEL_OPENINGS = "第一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳附专";

  private Prose() {}

  /** The paragraphs of the lines, in order. */
  public static List<Paragraph> of(Lines lines, LineRange range) {
    return of(lines, range, "");
  }

  /** The same of a text under a title, which is a paragraph by itself. */
  static List<Paragraph> of(Lines lines, LineRange range, String title) {
    String heading = Signs.key(title);
    List<Paragraph> paragraphs = new ArrayList<>();
    int full = Math.min(FULL_LINE, WrapWidth.of(lines, range) - DROPPED_BLANKS);
    Paragraph open = null;
    int last = Math.min(range.endLine(), lines.count());
    for (int number = lines.from(range.startLine()); number <= last; number = lines.after(number)) {
      Line source = lines.line(number);
      String line = source.tight();
      if (isPageNumber(line)) {
        continue;
      }
      boolean isTable = source.isTable();
      boolean isHeading = source.level() > 0;
      boolean isWholeTitle =
          paragraphs.size() == 1 && open != null && Signs.key(open.text()).equals(heading);
      if (open != null && !isTable && !isWholeTitle && goesOn(open, line, isHeading, full)) {
        open.append(line, number);
        continue;
      }
      int from = 0;
      do {
        int to = pieceEnd(line, from);
        open = new Paragraph(line.substring(from, to), number, isTable, isHeading);
        paragraphs.add(open);
        from = to;
      } while (from < line.length());
    }
    return paragraphs;
  }

  /** Whether a paragraph begins with the label of an article or list item. */
  public static boolean isLabelled(String paragraph) {
    return !paragraph.isEmpty()
        && LABEL_OPENINGS.indexOf(paragraph.charAt(0)) >= 0
        && LABEL.matcher(paragraph).lookingAt();
  }

  /** The length and the first sign tell of most lines that they are words. */
  private static boolean isPageNumber(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_PAGE_NUMBER
        && line.charAt(0) < '\u3000'
        && line.charAt(0) != '|'
        && PAGE_NUMBER.matcher(line).matches();
  }

  /** A line longer than any paragraph is cut where a sentence ends, or anywhere if none does. */
  private static int pieceEnd(String line, int from) {
    if (line.length() - from <= LONGEST) {
      return line.length();
    }
    int end = from + LONGEST;
    while (end > from && line.charAt(end - 1) != '。') {
      end--;
    }
    return end == from ? from + LONGEST : end;
  }

  private static boolean goesOn(Paragraph open, String line, boolean isHeading, int full) {
    if (open.isTable() || open.length() + line.length() > LONGEST) {
      return false;
    }
    if (open.linesSinceOpenTitle() > 0 && open.linesSinceOpenTitle() < MOST_LINES_IN_A_TITLE) {
      return true;
    }
    return !isHeading
        && !open.isHeading()
        && !open.isClosed()
        && open.length() >= full
        && !isLabelled(line);
  }
}
