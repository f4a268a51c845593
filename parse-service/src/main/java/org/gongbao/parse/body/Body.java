package org.gongbao.parse.body;

import java.util.List;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.Table;

/**
 * The body of a document.
 *
 * @param outline its headings and articles as a tree
 * @param tables its tables in order
 * @param text its paragraphs, one a line; table rows are paragraphs with {@code " | "} between
 *     cells
 * @param paragraphLines for each line of the text, the source line on which it begins
 */
public record Body(
    List<OutlineNode> outline, List<Table> tables, String text, List<Integer> paragraphLines) {

  /** Copies the lists. */
  public Body {
    outline = List.copyOf(outline);
    tables = List.copyOf(tables);
    paragraphLines = List.copyOf(paragraphLines);
  }
}
