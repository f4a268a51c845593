package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes off what is printed twice: browsers cut a line that lies across the end of a page, and draw
 * it, or part of it, on both.
 */
final class PdfOverlap {

  private static final float NEAR = 1;

  private static final int LONGEST = 200;

  private PdfOverlap() {}

  static List<PdfPage> remove(List<PdfPage> pages) {
    List<PdfPage> whole = new ArrayList<>(pages);
    for (int i = 0; i + 1 < pages.size(); i++) {
      List<PdfLine> above = pages.get(i).lines();
      List<PdfLine> below = pages.get(i + 1).lines();
      if (!above.isEmpty() && !below.isEmpty()) {
        PdfLine last = above.get(above.size() - 1);
        if (isPartOf(below.get(0), last)) {
          whole.set(i, whole.get(i).without(Set.of(last)));
        }
      }
    }
    return whole;
  }

  /** Whether each character of a line stands at the same place of the other. */
  private static boolean isPartOf(PdfLine line, PdfLine part) {
    if (part.glyphs().size() > line.glyphs().size() || line.glyphs().size() > LONGEST) {
      return false;
    }
    return part.glyphs().stream()
        .allMatch(
            glyph ->
                line.glyphs().stream()
                    .anyMatch(
                        other ->
                            other.text().equals(glyph.text())
                                && Math.abs(other.x() - glyph.x()) < NEAR
                                && Math.abs(other.size() - glyph.size()) < NEAR));
  }
}
