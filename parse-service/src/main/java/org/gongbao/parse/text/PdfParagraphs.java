package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts printed lines together into paragraphs. A line that fills its column goes on in the next one
 * unless that is indented, set in another size, or begins with room of its own; so it does over
 * columns and pages.
 */
final class PdfParagraphs {

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean mayGoOn;
  private float size;

  private PdfParagraphs() {}

  static List<String> of(List<PdfPage> pages) {
    PdfParagraphs result = new PdfParagraphs();
    for (PdfPage page : pages) {
      for (List<PdfLine> column : PdfColumns.of(page)) {
        result.addColumn(column, page);
      }
    }
    result.close();
    return result.paragraphs;
  }

  private void addColumn(List<PdfLine> column, PdfPage page) {
    if (column.isEmpty()) {
      return;
    }
    float left = edge(column.stream().map(PdfLine::x).sorted().toList(), 0.1f);
    float right = edge(column.stream().map(PdfLine::end).sorted().toList(), 0.9f);
    if (column.size() < 3) {
      right = Math.max(right, left + page.width() * 0.3f);
    }
    for (PdfLine line : column) {
      boolean indented = line.x() > left + line.size();
      boolean sameSize = Math.abs(line.size() - size) < size / 10;
      if (!(mayGoOn && !indented && sameSize && !line.hasCells())) {
        close();
      }
      append(line.text());
      size = line.size();
      mayGoOn =
          line.end() > right - 1.5f * line.size()
              && !line.hasCells()
              && !isCentred(line, left, right);
    }
  }

  private static boolean isCentred(PdfLine line, float left, float right) {
    float before = line.x() - left;
    float after = right - line.end();
    return before > 3 * line.size() && after > line.size();
  }

  private static float edge(List<Float> sorted, float share) {
    return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
  }

  private void append(String text) {
    boolean latin =
        !open.isEmpty()
            && !text.isEmpty()
            && isAscii(open.charAt(open.length() - 1))
            && isAscii(text.charAt(0));
    open.append(latin ? " " : "").append(text);
  }

  private static boolean isAscii(char c) {
    return c < 0x7F && Character.isLetterOrDigit(c);
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
