package org.gongbao.parse.text;

/** Whether the text of a page can be read. */
enum PdfTextQuality {
  /** Text as a reader sees it. */
  READABLE,
  /** Nothing on the page. */
  BLANK,
  /** A picture of a page. */
  PICTURE,
  /** Fonts without the table that says which character a glyph is. */
  RUBBISH;

  private static final int FEWEST = 10;

  /** A smaller picture is a seal, a logo or a photograph beside text that is not there. */
  private static final double LARGEST_ORNAMENT = 0.2;

  private static final double FEWEST_USUAL = 0.7;

  /** Of Han characters of a real text, simplified or traditional, more are of everyday use. */
  private static final double FEWEST_COMMON = 0.4;

  private static final int ENOUGH_HAN = 20;

  /** A page of a Chinese gazette without Han characters holds figures; letters are other glyphs. */
  private static final double FEWEST_HAN = 0.03;

  private static final int ENOUGH_LATIN = 100;

  /**
   * Judges a page.
   *
   * @param text all its characters
   * @param undecoded how many glyphs have no known character
   * @param pictures the share of the page that pictures cover
   */
  static PdfTextQuality of(String text, int undecoded, double pictures) {
    int all = undecoded;
    int usual = 0;
    int han = 0;
    int common = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        all++;
        usual += Plausibility.isUsual(c) ? 1 : 0;
        han += Character.isIdeographic(c) ? 1 : 0;
        digits += Character.isDigit(c) ? 1 : 0;
        common += CommonHan.contains(c) ? 1 : 0;
      }
    }
    if (all < FEWEST) {
      return pictures > LARGEST_ORNAMENT ? PICTURE : all == 0 ? BLANK : READABLE;
    }
    boolean isKnown = han < ENOUGH_HAN || common >= han * FEWEST_COMMON;
    boolean isLatin = all >= ENOUGH_LATIN && han < all * FEWEST_HAN && digits * 2 < all;
    return usual >= all * FEWEST_USUAL && isKnown && !isLatin ? READABLE : RUBBISH;
  }
}
