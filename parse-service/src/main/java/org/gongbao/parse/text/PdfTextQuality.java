package org.gongbao.parse.text;

import java.util.List;

/** Whether the text of a PDF is one. */
enum PdfTextQuality {
  /** Text as a reader sees it. */
  READABLE,
  /** Pictures of pages. */
  MISSING,
  /** Fonts without the table that says which character a glyph is. */
  RUBBISH;

  private static final int FEWEST_PER_PAGE = 10;
  private static final double FEWEST_USUAL = 0.7;
  private static final double FEWEST_HAN = 0.1;

  static PdfTextQuality of(List<String> lines, int pages) {
    int all = 0;
    int usual = 0;
    int han = 0;
    for (String line : lines) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (!Blanks.isBlank(c)) {
          all++;
          usual += Plausibility.isUsual(c) ? 1 : 0;
          han += Character.isIdeographic(c) ? 1 : 0;
        }
      }
    }
    if (all < FEWEST_PER_PAGE * pages) {
      return MISSING;
    }
    boolean readable = usual >= all * FEWEST_USUAL && han >= all * FEWEST_HAN;
    return readable ? READABLE : RUBBISH;
  }
}
