package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a page as lines: one a block or line break, tables as Markdown rows. Notes which of them
 * are the content's.
 */
final class HtmlLines implements NodeVisitor {

  /** A table that lays out a page keeps most of its text in one cell. */
  private static final double MOSTLY = 0.6;

  private static final int SHORTEST_LAYOUT = 200;

  private final Element content;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int tables;
  private int preformatted;
  private int start;
  private int end;

  private HtmlLines(Element content) {
    this.content = content;
  }

  /** The lines of a body, of which {@code content} is a part. */
  static PageLines of(Element body, Element content) {
    HtmlLines writer = new HtmlLines(content);
    body.traverse(writer);
    writer.endLine();
    int end = content == body ? writer.lines.size() : writer.end;
    return new PageLines(writer.lines, writer.start, end);
  }

  @Override
  public void head(Node node, int depth) {
    if (node == content) {
      endLine();
      start = lines.size();
    }
    if (tables > 0 && !(node instanceof Element element && isTable(element))) {
      return;
    }
    if (node instanceof TextNode text) {
      add(text.getWholeText());
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
      preformatted -= isPreformatted(element) ? 1 : 0;
      endLine();
    }
    if (node == content) {
      endLine();
      end = lines.size();
    }
  }

  private void add(String text) {
    if (preformatted == 0) {
      line.append(text.replaceAll("[ \\t\\r\\n]+", " "));
      return;
    }
    for (String part : text.split("(?<=\\n)")) {
      line.append(part);
      if (part.endsWith("\n")) {
        endLine();
      }
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
      preformatted += isPreformatted(element) ? 1 : 0;
    } else if (isLabel(element)) {
      line.append(' ');
    }
  }

  /** Labels and values in a row of their own elements touch in the markup, never on the screen. */
  private static boolean isLabel(Element element) {
    if (element.childNodeSize() == 0 || !(element.childNode(0) instanceof TextNode text)) {
      return false;
    }
    String words = Blanks.remove(text.getWholeText());
    int colon = words.indexOf('：') >= 0 ? words.indexOf('：') : words.indexOf(':');
    return InfoLine.isLabel(colon < 0 ? words : words.substring(0, colon));
  }

  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre");
  }

  /** Tables of one column, or around other tables or most of a page, are layout. */
  private boolean isTable(Element element) {
    return element.normalName().equals("table")
        && element.selectFirst("table table") == null
        && element.select("tr:has(> td ~ td, > th ~ td, > th ~ th)").size() > 1
        && !isLayout(element);
  }

  private static boolean isLayout(Element table) {
    int all = table.text().length();
    return all >= SHORTEST_LAYOUT
        && table.select("td").stream().anyMatch(cell -> cell.text().length() > all * MOSTLY);
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
