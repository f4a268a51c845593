package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines that Tesseract found on a page, from its table of words (TSV). The places of single
 * words are rough, those of lines good; it has told columns apart already.
 */
final class OcrLines {

  /** Columns of the table: level, page, block, paragraph, line, word, left, top, width, height. */
  private static final int CELLS = 12;

  private static final String LINE = "4";
  private static final String WORD = "5";

  /** Lines of print differ in height by what stands in them; titles differ by more. */
  private static final float SAME_SIZE = 0.3f;

  /** Room of so many characters parts columns, which the recognition may have run together. */
  private static final float GAP = 1.8f;

  private record Found(float y, float height, List<PdfGlyph> parts) {}

  private OcrLines() {}

  /**
   * A page in points.
   *
   * @param tsv lines of the table, the first its head
   * @param scale points a pixel
   */
  static PdfPage page(List<String> tsv, float width, float height, float scale) {
    List<Found> found = new ArrayList<>();
    for (String row : tsv) {
      String[] cells = row.split("\t", -1);
      if (cells.length == CELLS && cells[0].equals(LINE)) {
        float tall = Float.parseFloat(cells[9]) * scale;
        found.add(new Found(Float.parseFloat(cells[7]) * scale + tall, tall, new ArrayList<>()));
      } else if (cells.length == CELLS && cells[0].equals(WORD) && !found.isEmpty()) {
        float x = Float.parseFloat(cells[6]) * scale;
        float end = x + Float.parseFloat(cells[8]) * scale;
        add(Blanks.strip(cells[11]), x, end, found.get(found.size() - 1));
      }
    }
    found.removeIf(line -> line.parts().isEmpty());
    float usual = usualHeight(found);
    List<PdfItem> items = new ArrayList<>();
    for (Found line : found) {
      boolean same = Math.abs(line.height() - usual) < usual * SAME_SIZE;
      items.add(new PdfLine(line.parts(), line.y(), same ? usual : line.height()));
    }
    items.sort(Comparator.comparingDouble(PdfItem::y));
    return new PdfPage(width, height, items);
  }

  private static void add(String word, float x, float end, Found line) {
    List<PdfGlyph> parts = line.parts();
    PdfGlyph last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (word.isEmpty()) {
      return;
    }
    if (last == null || x - last.end() > GAP * line.height()) {
      parts.add(new PdfGlyph(word, x, end, line.y(), line.height()));
    } else {
      String words = last.text() + (isLatin(last.text(), word) ? " " : "") + word;
      float far = Math.max(last.end(), end);
      parts.set(parts.size() - 1, new PdfGlyph(words, last.x(), far, line.y(), line.height()));
    }
  }

  /** Blanks stand between Latin words only. */
  private static boolean isLatin(String before, String word) {
    return before.charAt(before.length() - 1) < 0x7F && word.charAt(0) < 0x7F;
  }

  private static float usualHeight(List<Found> lines) {
    List<Float> heights = lines.stream().map(Found::height).sorted().toList();
    return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
  }
}
