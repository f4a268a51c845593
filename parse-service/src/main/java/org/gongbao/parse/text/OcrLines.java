package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

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

  /** What a black dot before a line is taken for. */
  private static final Pattern BULLET = Pattern.compile("^[@＠®©]{1,2}");

  /** Part of its height by which the places of one printed line may differ. */
  private static final float LEVEL = 0.4f;

  private record Found(float y, float height, List<PdfGlyph> parts) {

    float x() {
      return parts.get(0).x();
    }

    float end() {
      return parts.get(parts.size() - 1).end();
    }

    /** Whether this goes on to the right of another on the same height. */
    boolean isBeside(Found left) {
      return x() >= left.end() && Math.abs(y - left.y) < LEVEL * Math.min(height, left.height);
    }
  }

  private final float scale;
  private final List<Found> found = new ArrayList<>();

  /**
   * Lines of a page.
   *
   * @param scale points a pixel
   */
  OcrLines(float scale) {
    this.scale = scale;
  }

  /**
   * Adds what was found in a part of the page.
   *
   * @param tsv lines of the table, the first its head
   * @param left edge of the part in pixels
   * @param top edge of the part in pixels
   */
  void add(List<String> tsv, int left, int top) {
    Found open = null;
    for (String row : tsv) {
      String[] cells = row.split("\t", -1);
      if (cells.length == CELLS && cells[0].equals(LINE)) {
        float tall = Float.parseFloat(cells[9]) * scale;
        float y = (Float.parseFloat(cells[7]) + top) * scale + tall;
        open = new Found(y, tall, new ArrayList<>());
        found.add(open);
      } else if (cells.length == CELLS && cells[0].equals(WORD) && open != null) {
        float x = (Float.parseFloat(cells[6]) + left) * scale;
        float end = x + Float.parseFloat(cells[8]) * scale;
        add(Blanks.strip(cells[11]), x, end, open);
      }
    }
    found.removeIf(line -> line.parts().isEmpty());
  }

  /** A page in points. What stands side by side is one line, as it is in other files. */
  PdfPage page(float width, float height) {
    List<Found> lines = new ArrayList<>();
    for (Found line : found) {
      Found left = lines.stream().filter(line::isBeside).findFirst().orElse(null);
      if (left == null) {
        lines.add(line);
      } else {
        left.parts().addAll(line.parts());
      }
    }
    float usual = usualHeight(lines);
    List<PdfItem> items = new ArrayList<>();
    for (Found line : lines) {
      boolean same = Math.abs(line.height() - usual) < usual * SAME_SIZE;
      items.add(new PdfLine(line.parts(), line.y(), same ? usual : line.height()));
    }
    items.sort(Comparator.comparingDouble(PdfItem::y));
    return new PdfPage(width, height, items);
  }

  private static void add(String text, float x, float end, Found line) {
    String word = text;
    List<PdfGlyph> parts = line.parts();
    PdfGlyph last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (word.isEmpty()) {
      return;
    }
    if (last == null) {
      word = BULLET.matcher(word).replaceFirst("●");
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
