package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes a part of a page as lines: one a block or line break, tables as Markdown rows. */
final class HtmlLines implements NodeVisitor {

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int tables;

  private HtmlLines() {}

  static List<String> of(Element content) {
    HtmlLines writer = new HtmlLines();
    content.traverse(writer);
    writer.endLine();
    return writer.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (tables > 0 && !(node instanceof Element element && isTable(element))) {
      return;
    }
    if (node instanceof TextNode text) {
      line.append(text.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (isTable(element)) {
      tables--;
    } else if (tables == 0 && element.isBlock()) {
      endLine();
    }
  }

  private void open(Element element) {
    if (isTable(element)) {
      endLine();
      if (tables++ == 0) {
        TableRows.addTo(lines, rows(element));
      }
    } else if (element.normalName().equals("br") || element.isBlock()) {
      endLine();
    }
  }

  /** Layout tables of one column are blocks, not tables. */
  private static boolean isTable(Element element) {
    return element.normalName().equals("table")
        && element.select("tr:has(> td ~ td, > th ~ td, > th ~ th)").size() > 1;
  }

  private static List<List<String>> rows(Element table) {
    List<List<String>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(row.select("> td, > th").stream().map(Element::text).toList());
    }
    return rows;
  }

  private void endLine() {
    String words = Blanks.strip(line.toString());
    line.setLength(0);
    if (!words.isEmpty()) {
      lines.add(words);
    }
  }
}
