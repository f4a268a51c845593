package org.gongbao.parse.text;

/**
 * Some characters at a place on a page; lengths in points, y downwards from the top.
 *
 * @param text usually one character
 * @param x left edge
 * @param end right edge
 * @param y baseline
 * @param size of the font
 * @param afterBlank whether a blank was set before it
 */
record PdfGlyph(String text, float x, float end, float y, float size, boolean afterBlank) {

  PdfGlyph(String text, float x, float end, float y, float size) {
    this(text, x, end, y, size, false);
  }

  boolean isBlank() {
    return Blanks.isBlank(text);
  }

  PdfGlyph behindBlank() {
    return new PdfGlyph(text, x, end, y, size, true);
  }
}
