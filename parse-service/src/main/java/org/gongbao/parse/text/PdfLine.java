package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A printed line, or the part of one that stands in a column.
 *
 * @param glyphs from left to right, at least one
 * @param y baseline of most of them
 * @param size of the font of most of them
 */
record PdfLine(List<PdfGlyph> glyphs, float y, float size) implements PdfItem {

  /** A gap of this many characters parts words; of many, cells of a table or columns. */
  private static final float WORD_GAP = 0.5f;

  private static final float CELL_GAP = 2.5f;

  /** The least room between columns, in characters: a sign may hang into it. */
  private static final float CLEAR = 0.7f;

  /** In a letter-spaced line a gap must be that much wider than others to be a gutter. */
  private static final float SPACED = 1.6f;

  PdfLine {
    glyphs = List.copyOf(glyphs);
  }

  @Override
  public float x() {
    return glyphs.get(0).x();
  }

  @Override
  public float end() {
    return glyphs.get(glyphs.size() - 1).end();
  }

  float width() {
    return end() - x();
  }

  /** Whether a wide gap parts it into cells. */
  boolean hasCells() {
    return text().indexOf('\t') >= 0;
  }

  /** Its characters, with a blank or a tab where the print leaves room. */
  String text() {
    StringBuilder text = new StringBuilder();
    float usual = usualGap();
    PdfGlyph last = null;
    for (PdfGlyph glyph : glyphs) {
      float gap = last == null ? 0 : glyph.x() - last.end() - usual;
      if (gap > CELL_GAP * size) {
        text.append('\t');
      } else if (gap > WORD_GAP * size || glyph.afterBlank()) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
    }
    return Blanks.strip(text.toString());
  }

  /** The room between any two characters: much in letter-spaced words and stretched lines. */
  private float usualGap() {
    if (glyphs.stream().anyMatch(glyph -> glyph.text().length() > 2)) {
      return 0; // words, as they are recognised
    }
    float[] gaps = new float[glyphs.size() - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = glyphs.get(i + 1).x() - glyphs.get(i).end();
    }
    Arrays.sort(gaps);
    return gaps.length == 0 ? 0 : Math.max(0, gaps[gaps.length / 3]);
  }

  /** Its parts on either side of a vertical line that no character crosses. */
  List<PdfLine> cutAt(float gutter) {
    List<PdfLine> parts = new ArrayList<>();
    List<PdfGlyph> left = glyphs.stream().filter(glyph -> glyph.x() < gutter).toList();
    List<PdfGlyph> right = glyphs.stream().filter(glyph -> glyph.x() >= gutter).toList();
    if (!left.isEmpty()) {
      parts.add(new PdfLine(left, y, size));
    }
    if (!right.isEmpty()) {
      parts.add(new PdfLine(right, y, size));
    }
    return parts;
  }

  @Override
  public boolean crosses(float gutter) {
    PdfGlyph last = null;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.x() < gutter && glyph.end() > gutter) {
        return true;
      }
      if (last != null && last.end() <= gutter && glyph.x() >= gutter) {
        return glyph.x() - last.end() < Math.max(CLEAR * size, SPACED * usualGap());
      }
      last = glyph;
    }
    return false;
  }
}
