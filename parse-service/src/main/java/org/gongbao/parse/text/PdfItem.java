package org.gongbao.parse.text;

/** What a page holds, from top to bottom: lines of text, and tables drawn with lines. */
sealed interface PdfItem permits PdfLine, PdfRow, PdfTable {

  /** Left edge. */
  float x();

  /** Right edge. */
  float end();

  /** Baseline of a line, upper edge of a table. */
  float y();

  /** Whether it stands across a vertical line instead of leaving a gutter there. */
  boolean crosses(float gutter);
}
