package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the XHTML that Tika makes of a word processor's file as lines: a paragraph a line, cells
 * of nested tables joined into their outer cell.
 */
final class WordLines extends DefaultHandler {

  private final int maxCharacters;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<List<String>> rows = new ArrayList<>();
  private int characters;
  private int tables;
  private boolean inBody;

  WordLines(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  List<String> lines() {
    return lines;
  }

  boolean isTooLong() {
    return characters > maxCharacters;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "body" -> inBody = true;
      case "table" -> startTable();
      case "tr" -> startRow();
      case "br" -> endLine();
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "table" -> endTable();
      case "td", "th" -> endCell();
      case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div" -> endLine();
      default -> {}
    }
  }

  @Override
  public void characters(char[] text, int start, int length) throws SAXException {
    if (!inBody) {
      return;
    }
    characters += length;
    if (characters > maxCharacters) {
      throw new SAXException("more text than allowed");
    }
    words.append(text, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] text, int start, int length) {
    // Tika's own line ends between blocks
  }

  private void startTable() {
    if (tables++ == 0) {
      endLine();
      rows.clear();
    }
  }

  private void endTable() {
    if (--tables == 0) {
      if (isLayout()) {
        rows.forEach(row -> row.forEach(cell -> lines.addAll(WordParagraph.lines(cell))));
      } else {
        TableRows.addTo(lines, rows);
      }
      rows.clear();
      words.setLength(0);
    }
  }

  /** A table of one column frames its text; it holds no data. */
  private boolean isLayout() {
    return rows.stream().allMatch(row -> row.stream().filter(c -> !c.isEmpty()).count() <= 1);
  }

  private void startRow() {
    if (tables == 1) {
      rows.add(new ArrayList<>());
    }
  }

  private void endCell() {
    if (tables == 1 && !rows.isEmpty()) {
      rows.get(rows.size() - 1).add(Blanks.strip(words.toString()));
      words.setLength(0);
    }
  }

  private void endLine() {
    if (tables > 0) {
      words.append('\n');
      return;
    }
    lines.addAll(WordParagraph.lines(words.toString()));
    words.setLength(0);
  }
}
