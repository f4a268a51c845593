package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A printed line, or the part of one that stands in a column.
 *
 * @param glyphs from left to right, at least one
 */
record PdfLine(List<PdfGlyph> glyphs) {

  /** A gap of this many characters parts words; of many, cells of a table or columns. */
  private static final float WORD_GAP = 0.5f;

  private static final float CELL_GAP = 2.5f;

  PdfLine {
    glyphs = List.copyOf(glyphs);
  }

  float x() {
    return glyphs.get(0).x();
  }

  float end() {
    return glyphs.get(glyphs.size() - 1).end();
  }

  float y() {
    return glyphs.get(0).y();
  }

  float size() {
    return glyphs.get(glyphs.size() / 2).size();
  }

  /** Whether a wide gap parts it into cells. */
  boolean hasCells() {
    return text().indexOf('\t') >= 0;
  }

  /** Its characters, with a blank or a tab where the print leaves room. */
  String text() {
    StringBuilder text = new StringBuilder();
    PdfGlyph last = null;
    for (PdfGlyph glyph : glyphs) {
      float gap = last == null ? 0 : glyph.x() - last.end();
      boolean blank = !text.isEmpty() && Blanks.isBlank(text.charAt(text.length() - 1));
      if (gap > CELL_GAP * glyph.size()) {
        text.append('\t');
      } else if (gap > WORD_GAP * glyph.size() && !blank) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
    }
    return Blanks.strip(text.toString());
  }

  /** Its parts on either side of a vertical line that no character crosses. */
  List<PdfLine> cutAt(float gutter) {
    List<PdfLine> parts = new ArrayList<>();
    List<PdfGlyph> left = glyphs.stream().filter(glyph -> glyph.x() < gutter).toList();
    List<PdfGlyph> right = glyphs.stream().filter(glyph -> glyph.x() >= gutter).toList();
    if (!left.isEmpty()) {
      parts.add(new PdfLine(left));
    }
    if (!right.isEmpty()) {
      parts.add(new PdfLine(right));
    }
    return parts;
  }

  /** Whether the line prints across a vertical line instead of leaving a gutter there. */
  boolean crosses(float gutter) {
    float clear = size();
    PdfGlyph last = null;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.x() < gutter && glyph.end() > gutter) {
        return true;
      }
      if (last != null && last.end() <= gutter && glyph.x() >= gutter) {
        return glyph.x() - last.end() < clear;
      }
      last = glyph;
    }
    return false;
  }
}
