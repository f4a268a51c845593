package org.gongbao.parse.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.mime.MediaType;

/**
 * PDF: columns in reading order, paragraphs put together, running heads and page numbers off. Pages
 * without text, or whose fonts do not say what their characters are, go to {@link Ocr} where it is
 * installed.
 */
final class PdfReader implements FormatReader {

  private static final int TAIL = 1 << 16;

  private final Ocr ocr;

  PdfReader(Ocr ocr) {
    this.ocr = ocr;
  }

  @Override
  public boolean reads(MediaType type) {
    return type.equals(MediaType.application("pdf"));
  }

  @Override
  public Duration timeLimit(TextLimits limits) {
    return ocr.isInstalled() ? limits.maxTime().plus(limits.maxOcrTime()) : limits.maxTime();
  }

  @Override
  public SourceText read(SourceFile file, TextLimits limits) throws Exception {
    if (!hasEnd(file.bytes())) {
      throw Refusals.damaged(file, "pdf", new IOException("its end is missing"));
    }
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      return read(file, document, limits);
    } catch (InvalidPasswordException e) {
      throw Refusals.passwordProtected(file);
    }
  }

  private SourceText read(SourceFile file, PDDocument document, TextLimits limits)
      throws Exception {
    int pages = document.getNumberOfPages();
    if (pages > limits.maxPages()) {
      throw Refusals.tooManyPages(file, pages, limits.maxPages());
    }
    PdfPageReader reader = new PdfPageReader(limits.maxCharacters());
    List<PdfPage> read = reader.read(document);
    if (reader.isTooLong()) {
      throw Refusals.tooMuchText(file, limits.maxCharacters());
    }
    List<String> lines = PdfParagraphs.of(PdfFurniture.remove(read));
    PdfTextQuality quality = PdfTextQuality.of(lines, pages);
    if (quality == PdfTextQuality.READABLE) {
      return new SourceText(lines);
    }
    if (!ocr.isInstalled()) {
      throw Refusals.needsOcr(file, quality == PdfTextQuality.RUBBISH);
    }
    try {
      List<String> recognised = ocr.read(document, limits.maxOcrTime());
      return new SourceText(recognised, Map.of(), List.of("the text was recognised by Tesseract"));
    } catch (TimeoutException e) {
      throw Refusals.tooSlow(file, limits.maxOcrTime().toSeconds());
    }
  }

  /** Writers end a PDF with this mark; PDFBox would read on where a download was cut off. */
  private static boolean hasEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1)
        .contains("%%EOF");
  }
}
