package org.gongbao.parse.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
    List<PdfSheet> sheets = reader.read(document);
    if (reader.isTooLong()) {
      throw Refusals.tooMuchText(file, limits.maxCharacters());
    }
    PdfUnreadable unreadable = PdfUnreadable.of(sheets);
    if (unreadable.isMost() && PdfPictures.areJpeg2000(document)) {
      throw Refusals.jpeg2000(file);
    }
    List<String> notes = unreadable.notes(ocr.isInstalled());
    Map<Integer, PdfPage> recognised = Map.of();
    if (ocr.isInstalled()) {
      recognised = recognise(file, document, unreadable.indices(), limits);
    } else if (unreadable.isMost()) {
      throw Refusals.needsOcr(file, unreadable.isRubbish());
    }
    List<PdfPage> read = new ArrayList<>();
    for (PdfSheet sheet : sheets) {
      PdfPage page = recognised.get(sheet.index());
      read.addAll(page == null ? unreadable.readable(sheet) : List.of(page));
    }
    List<String> lines = PdfParagraphs.of(PdfOverlap.remove(PdfFurniture.remove(read)));
    return new SourceText(lines, Map.of(), notes);
  }

  private Map<Integer, PdfPage> recognise(
      SourceFile file, PDDocument document, List<Integer> indices, TextLimits limits)
      throws IOException, InterruptedException, UnreadableFileException {
    try {
      List<PdfPage> pages = ocr.read(document, indices, limits.maxOcrTime());
      Map<Integer, PdfPage> recognised = new HashMap<>();
      for (int i = 0; i < indices.size(); i++) {
        recognised.put(indices.get(i), pages.get(i));
      }
      return recognised;
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
