package org.gongbao.parse.body;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph as its author wrote it, whatever pages and line ends cut it.
 *
 * @param startLine first line, 1-based
 * @param endLine last line
 * @param text without marks, one line
 * @param label what it is numbered with, or null
 */
record Paragraph(int startLine, int endLine, String text, @Nullable Label label) {

  Paragraph withoutLabel() {
    return new Paragraph(startLine, endLine, text, null);
  }
}
