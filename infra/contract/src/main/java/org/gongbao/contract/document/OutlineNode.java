package org.gongbao.contract.document;

import java.util.List;
import java.util.Objects;

/**
 * A heading or article and what stands under it.
 *
 * @param label as printed: 第三条, 一、, （二）, 1. …
 * @param heading the words after the label, cut at the first sentence; empty if there are none
 * @param level 1 for the outermost level of this document
 * @param startLine first line in the extracted text
 * @param endLine last non-blank line, children included
 * @param children the next level
 */
public record OutlineNode(
    String label,
    String heading,
    int level,
    int startLine,
    int endLine,
    List<OutlineNode> children) {

  /** Refuses an unsound line range. */
  public OutlineNode {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(heading, "heading");
    LineRange.check(startLine, endLine);
    children = PolicyDocument.copy(children);
  }
}
