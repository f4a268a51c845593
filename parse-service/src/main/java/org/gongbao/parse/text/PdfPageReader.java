package org.gongbao.parse.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of each page with their places. */
final class PdfPageReader extends PDFTextStripper {

  private final int maxCharacters;
  private final List<PdfPage> pages = new ArrayList<>();
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private int characters;

  PdfPageReader(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  List<PdfPage> read(PDDocument document) throws IOException {
    getText(document);
    return pages;
  }

  boolean isTooLong() {
    return characters > maxCharacters;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || isTooLong()) {
      return;
    }
    characters += text.length();
    float x = position.getXDirAdj();
    float size = Math.max(1, position.getFontSizeInPt());
    glyphs.add(new PdfGlyph(text, x, x + position.getWidthDirAdj(), position.getYDirAdj(), size));
  }

  @Override
  protected void writePage() {
    // the page's characters are taken as they come; nothing is written
  }

  @Override
  protected void endPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    pages.add(PdfPage.of(box.getWidth(), box.getHeight(), glyphs));
    glyphs = new ArrayList<>();
  }
}
