package org.gongbao.contract.text;

/**
 * Makes texts comparable that a reader would call the same: full and half width (NFKC), upper and
 * lower case, kinds of brackets, quotes and dashes, traditional and simplified characters; blanks
 * next to a Chinese character are dropped and other runs of blanks become one; Chinese numerals in
 * document numbers become Arabic ones ({@link Numerals}). A term occurs in a text exactly when its
 * folded characters occur as a run in the folded text.
 */
public final class Folding {

  /** The ideographic space is the last of Unicode's blanks; asking is dear, and most are above. */
  private static final int LAST_BLANK = 0x3000;

  private Folding() {}

  /** Folds a text, keeping for each folded character the place it came from. */
  public static FoldedText fold(CharSequence text) {
    return folded(text, FoldedRun.withPlaces(text.length())).toText();
  }

  /** The folded characters alone, for keys and comparisons. */
  public static String key(CharSequence text) {
    return folded(text, new FoldedRun(text.length())).toString();
  }

  private static FoldedRun folded(CharSequence text, FoldedRun run) {
    char[] signs = text.toString().toCharArray();
    run.add(signs, 0, signs.length);
    return run;
  }

  static void fold(char[] text, int from, int to, FoldedRun folded) {
    int blank = -1;
    for (int at = folded.addSingles(text, from, to); at < to; at++) {
      char image = FoldingTable.single(text[at]);
      if (image == FoldingTable.BLANK) {
        blank = blank < 0 ? at : blank;
      } else if (image == FoldingTable.NOT_SINGLE) {
        int codePoint = Character.codePointAt(text, at, to);
        int next = at + Character.charCount(codePoint);
        blank = append(FoldingTable.image(codePoint), at, next, blank, folded);
        at = next - 1;
      } else {
        if (blank >= 0) {
          closeBlank(image, blank, at, folded);
          blank = -1;
        }
        folded.append(image, at, at + 1);
        at = folded.addSingles(text, at + 1, to) - 1;
      }
    }
  }

  /** Appends an image of any length; returns where a blank is pending behind it, or -1. */
  private static int append(String image, int start, int end, int blank, FoldedRun folded) {
    if (image.isEmpty()) {
      return blank;
    }
    if (blank >= 0) {
      closeBlank(image.codePointAt(0), blank, start, folded);
    }
    if (Numerals.mayEndBefore(image.codePointAt(0))) {
      Numerals.settle(folded, image.charAt(0));
    }
    for (int i = 0; i < image.length(); i++) {
      folded.append(image.charAt(i), start, end);
    }
    return -1;
  }

  private static void closeBlank(int next, int start, int end, FoldedRun folded) {
    if (folded.keepsBlankBefore(next)) {
      folded.append(' ', start, end);
    }
  }

  static boolean isBlank(int codePoint) {
    return codePoint <= LAST_BLANK
        && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
  }

  /** Whether blanks next to it mean nothing: Chinese characters and all punctuation. */
  static boolean standsWithoutBlanks(int codePoint) {
    return isCommon(codePoint)
        || Character.isIdeographic(codePoint)
        || !Character.isLetterOrDigit(codePoint);
  }

  /** The block that nearly all Chinese text is written in; asking Unicode takes longer. */
  private static boolean isCommon(int codePoint) {
    return codePoint >= 0x4E00 && codePoint <= 0x9FFF;
  }
}
