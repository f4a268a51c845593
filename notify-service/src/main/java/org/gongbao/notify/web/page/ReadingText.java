package org.gongbao.notify.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Table;

/** A document's text in blocks; headings and tables are known by the lines on which they stand. */
final class ReadingText {

  /** HTML has headings to the sixth level; the page's title takes the first. */
  private static final int DEEPEST = 5;

  private final List<Entry> outline = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, Entry> headings = new HashMap<>();

  private ReadingText() {}

  /**
   * A heading of the outline.
   *
   * @param label as printed
   * @param heading the words after it
   * @param level 1 for the outermost
   * @param line on which it stands
   */
  record Entry(String label, String heading, int level, int line) {}

  /**
   * A paragraph or a table.
   *
   * @param lead words at its beginning that are a heading, or nothing
   * @param text the words after them
   * @param level of the heading, 0 for none
   * @param line on which it begins, 0 if that is not known
   * @param rows of the table, none for a paragraph
   */
  record Block(String lead, String text, int level, int line, List<List<String>> rows) {

    /** Whether it is a table. */
    public boolean isTable() {
      return !rows.isEmpty();
    }

    /** Whether nothing but the heading stands in the paragraph. */
    public boolean isHeading() {
      return !lead.isEmpty() && text.isEmpty();
    }
  }

  static ReadingText of(PolicyDocument document) {
    ReadingText reading = new ReadingText();
    reading.collect(document.outline());
    List<Integer> lines = document.paragraphLines();
    String[] paragraphs = document.text().split("\n");
    for (int i = 0; i < paragraphs.length; i++) {
      if (!paragraphs[i].isBlank()) {
        reading.add(paragraphs[i], i < lines.size() ? lines.get(i) : 0, document.tables());
      }
    }
    return reading;
  }

  List<Entry> outline() {
    return outline;
  }

  List<Block> blocks() {
    return blocks;
  }

  private void collect(List<OutlineNode> nodes) {
    for (OutlineNode node : nodes) {
      if (!node.heading().isBlank()) {
        int level = Math.min(node.level(), DEEPEST);
        Entry entry = new Entry(node.label(), node.heading(), level, node.startLine());
        outline.add(entry);
        headings.putIfAbsent(node.startLine(), entry);
      }
      collect(node.children());
    }
  }

  private void add(String paragraph, int line, List<Table> tables) {
    for (Table table : tables) {
      if (line >= table.startLine() && line <= table.endLine()) {
        addOnce(table);
        return;
      }
    }
    Entry heading = headings.get(line);
    int end = heading == null ? 0 : endOf(heading, paragraph);
    blocks.add(
        new Block(
            paragraph.substring(0, end),
            paragraph.substring(end),
            heading == null ? 0 : heading.level(),
            line,
            List.of()));
  }

  /** Its rows are paragraphs of the text; the first brings the table, the others are in it. */
  private void addOnce(Table table) {
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last == null || !last.isTable() || last.line() != table.startLine()) {
      blocks.add(new Block("", "", 0, table.startLine(), table.rows()));
    }
  }

  /** Where the words of a heading end in its paragraph, which may go on in the same line. */
  private static int endOf(Entry heading, String paragraph) {
    int begin = paragraph.indexOf(heading.heading());
    if (begin < 0) {
      return paragraph.length();
    }
    int end = begin + heading.heading().length();
    // The sign that closes the heading belongs to it.
    return end < paragraph.length() ? end + 1 : end;
  }
}
