package org.gongbao.parse.text;

/**
 * Some characters at a place on a page; lengths in points, y downwards from the top.
 *
 * @param text usually one character
 * @param x left edge
 * @param end right edge
 * @param y baseline
 * @param size of the font
 */
record PdfGlyph(String text, float x, float end, float y, float size) {}
