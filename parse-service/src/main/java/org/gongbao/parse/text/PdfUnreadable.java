package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The pages of a PDF whose text cannot be read as it stands: pictures, and fonts that give rubbish.
 */
final class PdfUnreadable {

  /** More are not named one by one. */
  private static final int MOST_NAMED = 10;

  private final List<PdfSheet> sheets;
  private final int written;

  private PdfUnreadable(List<PdfSheet> sheets, int written) {
    this.sheets = sheets;
    this.written = written;
  }

  static PdfUnreadable of(List<PdfSheet> all) {
    List<PdfSheet> unreadable = new ArrayList<>();
    int written = 0;
    for (PdfSheet sheet : all) {
      written += sheet.quality() == PdfTextQuality.BLANK ? 0 : 1;
      if (isUnreadable(sheet)) {
        unreadable.add(sheet);
      }
    }
    return new PdfUnreadable(unreadable, written);
  }

  private static boolean isUnreadable(PdfSheet sheet) {
    return sheet.quality() == PdfTextQuality.PICTURE || sheet.quality() == PdfTextQuality.RUBBISH;
  }

  List<Integer> indices() {
    return sheets.stream().map(PdfSheet::index).toList();
  }

  /** Whether so few pages are left that the file is not read without recognition. */
  boolean isMost() {
    return sheets.size() * 2 > written || written == 0;
  }

  boolean isRubbish() {
    return sheets.stream().anyMatch(sheet -> sheet.quality() == PdfTextQuality.RUBBISH);
  }

  /** The text of a page; none of one that gives rubbish. */
  List<PdfPage> readable(PdfSheet sheet) {
    return isUnreadable(sheet) ? List.of() : sheet.pages();
  }

  /** What a reader of the text should know of them. */
  List<String> notes(boolean recognised) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    String pages =
        sheets.stream()
            .limit(MOST_NAMED)
            .map(sheet -> String.valueOf(sheet.number()))
            .collect(Collectors.joining(", "));
    String more = sheets.size() > MOST_NAMED ? " …" : "";
    return List.of(
        recognised
            ? "the text of %d pages (%s%s) was recognised by Tesseract"
                .formatted(sheets.size(), pages, more)
            : "%d pages (%s%s) are pictures or have undecodable fonts and are left out; install"
                    .formatted(sheets.size(), pages, more)
                + " Tesseract with the chi_sim language to have them recognised");
  }
}
