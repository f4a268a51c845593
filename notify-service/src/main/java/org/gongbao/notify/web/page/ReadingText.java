package org.gongbao.notify.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.PolicyDocument;

/** A document's text in blocks, its headings known by the lines on which they stand. */
final class ReadingText {

  /** HTML has headings to the sixth level; the page's title takes the first. */
  private static final int DEEPEST = 5;

  private final List<Entry> outline = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

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
   * A paragraph.
   *
   * @param text its words
   * @param level of the heading it is, 0 for none
   * @param line on which it begins, 0 if that is not known
   */
  record Block(String text, int level, int line) {}

  static ReadingText of(PolicyDocument document) {
    ReadingText reading = new ReadingText();
    Map<Integer, Integer> levels = new HashMap<>();
    reading.collect(document.outline(), levels);
    List<Integer> lines = document.paragraphLines();
    String[] paragraphs = document.text().split("\n");
    for (int i = 0; i < paragraphs.length; i++) {
      if (!paragraphs[i].isBlank()) {
        int line = i < lines.size() ? lines.get(i) : 0;
        reading.blocks.add(new Block(paragraphs[i], levels.getOrDefault(line, 0), line));
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

  private void collect(List<OutlineNode> nodes, Map<Integer, Integer> levels) {
    for (OutlineNode node : nodes) {
      int level = Math.min(node.level(), DEEPEST);
      if (!node.heading().isBlank()) {
        outline.add(new Entry(node.label(), node.heading(), level, node.startLine()));
        levels.putIfAbsent(node.startLine(), level);
      }
      collect(node.children(), levels);
    }
  }
}
