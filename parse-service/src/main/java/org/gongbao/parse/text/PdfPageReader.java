package org.gongbao.parse.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters of each page with their places, and what is drawn on it. */
final class PdfPageReader extends PDFTextStripper {

  private final int maxCharacters;
  private final List<PdfSheet> sheets = new ArrayList<>();

  /** By the direction in which they run. */
  private final Map<Integer, List<PdfGlyph>> glyphs = new TreeMap<>();

  private final StringBuilder text = new StringBuilder();
  private boolean isDecoded;
  private int undecoded;
  private int characters;

  PdfPageReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  List<PdfSheet> read(PDDocument document) throws IOException {
    getText(document);
    return sheets;
  }

  boolean isTooLong() {
    return characters > maxCharacters;
  }

  /** Glyphs without a known character are passed over by the library; they are counted here. */
  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    isDecoded = false;
    super.showGlyph(place, font, code, displacement);
    undecoded += isDecoded ? 0 : 1;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String unicode = position.getUnicode();
    isDecoded = unicode != null && !unicode.isEmpty();
    if (!isDecoded) {
      return;
    }
    unicode = PdfSigns.usual(unicode);
    characters += unicode.length();
    if (isTooLong()) {
      return;
    }
    text.append(unicode);
    float x = position.getXDirAdj();
    float size = Math.max(1, position.getFontSizeInPt());
    glyphs
        .computeIfAbsent((int) position.getDir(), unused -> new ArrayList<>())
        .add(new PdfGlyph(unicode, x, x + position.getWidthDirAdj(), position.getYDirAdj(), size));
  }

  @Override
  protected void writePage() {
    // the page's characters are taken as they come; nothing is written
  }

  /** Text that runs in another direction than most of a page is read as a page after it. */
  @Override
  protected void endPage(PDPage page) {
    PdfDrawing drawing = PdfDrawing.on(page);
    List<PdfPage> pages = new ArrayList<>();
    glyphs.entrySet().stream()
        .sorted(Comparator.comparing(run -> -run.getValue().size()))
        .forEach(
            run -> {
              PdfTurn turn = new PdfTurn(run.getKey(), page.getCropBox());
              List<PdfRuling> rulings = drawing.rulings(turn);
              pages.add(PdfPage.of(turn.width(), turn.height(), run.getValue(), rulings));
            });
    PdfTextQuality quality =
        PdfTextQuality.of(text.toString(), undecoded, drawing.pictures(page.getCropBox()));
    sheets.add(new PdfSheet(sheets.size(), pages, quality));
    glyphs.clear();
    text.setLength(0);
    undecoded = 0;
  }
}
