package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts printed lines together into paragraphs. A line that fills its column goes on in the next one
 * unless that is indented, set in another size, or begins with room of its own; so it does over
 * columns and pages, past the notes at their feet.
 */
final class PdfParagraphs {

  private static final Pattern LEADER = Pattern.compile("[.…·．]{7,}");

  /** Dots that were recognised as a dot and letters; the page behind them shows what they are. */
  private static final Pattern MISREAD_LEADER =
      Pattern.compile("(?<=[\\p{IsHan}》）)])[.…·．。][.…·．a-zA-Z\\d]{0,10}\\s*(?=[（(]\\d{1,4}[）)]$)");

  /** Where lines are not indented, labels still show that a paragraph begins. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]\\d{0,2} ?\\p{IsHan}"
              + "|第[一二三四五六七八九十百]{1,4}[章节条]|附件|[●■]).*");

  /** What is a line of its own though the one above fills its own: a number, a day, a heading. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\p{IsHan}{1,16} ?[〔\\[（(]\\d{4}[〕\\]）)] ?第?\\d{1,5} ?号|\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日"
              + "|#{1,6} .*|\\*\\*第.{1,8}条.*|\\|.*");

  private static final String ENDS = "。；：！？》）0123456789";

  /** A note begins with the mark that stands in the text. */
  private static final Pattern NOTE =
      Pattern.compile("[①-⑳*＊※].*|[\\[［]\\d{1,2}[\\]］].*|注\\d{0,2}[:：].*|\\d{1,2} ?\\p{IsHan}.*");

  private static final int LONGEST_REST = 5;

  private static final float SMALL = 0.87f;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  /** Notes and heads between the parts of an open paragraph: they come after it. */
  private final List<String> held = new ArrayList<>();

  private final PdfEntries entries = new PdfEntries();
  private final PdfTableRows tables = new PdfTableRows();
  private boolean mayGoOn;
  private float size;

  private PdfParagraphs() {}

  static List<String> of(List<PdfPage> pages) {
    PdfParagraphs result = new PdfParagraphs();
    for (List<PdfColumn> page : PdfMargins.even(PdfColumns.of(pages))) {
      page.forEach(result::add);
    }
    result.close();
    return result.paragraphs;
  }

  private void add(PdfColumn column) {
    List<PdfItem> items = PdfRow.merge(column.items());
    int notes = notesFrom(items);
    float leading = leading(items);
    PdfLine above = null;
    for (int i = 0; i < notes; i++) {
      if (items.get(i) instanceof PdfTable table) {
        addTable(table);
        above = null;
      } else if (items.get(i) instanceof PdfRow row) {
        close();
        paragraphs.add(row.text());
        above = null;
      } else if (items.get(i) instanceof PdfLine line) {
        String words = line.text().replace('\t', ' ');
        if (MastheadLine.nameIn(words) != null) {
          String rest = i + 1 < notes ? restOfHead(line, items.get(i + 1), column) : "";
          held.add(words + rest);
          if (!mayGoOn) {
            close();
          }
          i += rest.isEmpty() ? 0 : 1;
          continue;
        }
        boolean apart = above != null && line.y() - above.y() > leading * 1.5f;
        add(line, column, apart);
        above = line;
      }
    }
    for (PdfItem note : items.subList(notes, items.size())) {
      held.add(((PdfLine) note).text());
    }
  }

  /** A head that fills its line may go on in the next by a few signs. */
  private static String restOfHead(PdfLine head, PdfItem next, PdfColumn column) {
    boolean fills = head.end() > column.right() - 1.7f * head.size();
    if (!fills || !(next instanceof PdfLine line) || line.width() > LONGEST_REST * line.size()) {
      return "";
    }
    String rest = line.text();
    boolean isHead = MastheadLine.nameIn(head.text().replace('\t', ' ') + rest) != null;
    return isHead && line.x() < column.left() + line.size() ? rest : "";
  }

  private void add(PdfLine line, PdfColumn column, boolean apart) {
    String text = LEADER.matcher(line.text()).replaceAll("......");
    text = MISREAD_LEADER.matcher(text).replaceFirst("......");
    boolean indented = line.x() > column.left() + 0.8f * line.size();
    boolean sameSize = Math.abs(line.size() - size) < size / 10;
    boolean ended = !open.isEmpty() && ENDS.indexOf(open.charAt(open.length() - 1)) >= 0;
    boolean full = line.end() > column.right() - 1.7f * line.size();
    boolean begins =
        ended && !full && isNoEnd(text)
            || ended && (LABEL.matcher(text).matches() || entries.mayBegin(text))
            || ALONE.matcher(text).matches()
            || endsRow() && text.indexOf('|') < 0;
    boolean goesOn = mayGoOn && !apart && !indented && !begins && sameSize && !line.hasCells();
    if (!goesOn || open.isEmpty()) {
      close();
    }
    append(open, text);
    size = line.size();
    mayGoOn =
        full
            && line.x() < column.left() + 4.5f * line.size()
            && !line.hasCells()
            && !PdfEntries.isEntry(text)
            && !entries.isWhole(open);
  }

  /** A paragraph's last line ends with a sign; a name or a heading after a full stop does not. */
  private boolean isNoEnd(String text) {
    return open.charAt(open.length() - 1) == '。'
        && Character.isIdeographic(text.charAt(text.length() - 1));
  }

  /** Whether the open paragraph is a row of a table as Markdown writes it. */
  private boolean endsRow() {
    return open.length() > 1 && open.charAt(0) == '|' && open.charAt(open.length() - 1) == '|';
  }

  private void addTable(PdfTable table) {
    boolean goesOn = open.isEmpty() && !tables.isEmpty() && tables.columns() == table.columns();
    if (!goesOn) {
      close();
    }
    tables.add(table.rows());
  }

  /** Index of the first of the small lines at the foot that are notes. */
  private static int notesFrom(List<PdfItem> items) {
    int from = items.size();
    float usual = usualSize(items);
    while (from > 0 && items.get(from - 1) instanceof PdfLine line && line.size() < usual * SMALL) {
      from--;
    }
    while (from < items.size() && !isNote(((PdfLine) items.get(from)).text())) {
      from++;
    }
    return from == 0 ? items.size() : from;
  }

  private static boolean isNote(String text) {
    return NOTE.matcher(text).matches() && !PdfEntries.isEntry(text);
  }

  private static float usualSize(List<PdfItem> items) {
    List<Float> sizes = new ArrayList<>();
    for (PdfItem item : items) {
      if (item instanceof PdfLine line) {
        sizes.add(line.size());
      }
    }
    sizes.sort(Float::compare);
    return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
  }

  /** The distance of lines within paragraphs: in a text of short ones most lines stand apart. */
  private static float leading(List<PdfItem> items) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i - 1) instanceof PdfLine before && items.get(i) instanceof PdfLine line) {
        steps.add(line.y() - before.y());
      }
    }
    steps.sort(Float::compare);
    return steps.size() < 3 ? Float.MAX_VALUE : steps.get(steps.size() / 8);
  }

  /** Adds the words of a printed line to those before it. */
  static void append(StringBuilder open, String text) {
    boolean latin =
        !open.isEmpty()
            && !text.isEmpty()
            && isAscii(open.charAt(open.length() - 1))
            && isAscii(text.charAt(0));
    open.append(latin ? " " : "").append(text);
  }

  private static boolean isAscii(char c) {
    return c < 0x7F && Character.isLetterOrDigit(c);
  }

  private void close() {
    tables.moveTo(paragraphs);
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      entries.note(open.toString());
      open.setLength(0);
    }
    paragraphs.addAll(held);
    held.clear();
    mayGoOn = false;
  }
}
