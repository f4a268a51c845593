package org.gongbao.contract.text;

/**
 * Makes texts comparable that a reader would call the same: full and half width (NFKC), upper and
 * lower case, kinds of brackets, quotes and dashes, traditional and simplified characters; blanks
 * next to a Chinese character are dropped and other runs of blanks become one. A term occurs in a
 * text exactly when its folded characters occur as a run in the folded text.
 */
public final class Folding {

  /** The ideographic space is the last of Unicode's blanks; asking is dear, and most are above. */
  private static final int LAST_BLANK = 0x3000;

  private Folding() {}

  /** Folds a text, keeping for each folded character the place it came from. */
  public static FoldedText fold(CharSequence text) {
    FoldedText.Builder folded = new FoldedText.Builder(text.length());
    fold(text, folded);
    return folded.build();
  }

  private static void fold(CharSequence text, FoldedText.Builder folded) {
    int pendingBlank = -1;
    for (int at = 0; at < text.length(); ) {
      int codePoint = Character.codePointAt(text, at);
      int next = at + Character.charCount(codePoint);
      if (isBlank(codePoint)) {
        pendingBlank = pendingBlank < 0 ? at : pendingBlank;
      } else {
        String image = FoldingTable.image(codePoint);
        if (!image.isEmpty()) {
          if (pendingBlank >= 0 && folded.keepsBlankBefore(image.codePointAt(0))) {
            folded.append(' ', pendingBlank, at);
          }
          pendingBlank = -1;
          folded.append(image, at, next);
        }
      }
      at = next;
    }
  }

  /** The folded characters alone, for keys and comparisons. */
  public static String key(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    append(text, folded);
    return folded.toString();
  }

  /** Appends the folded characters alone; what stands there already does not matter. */
  public static void append(CharSequence text, StringBuilder folded) {
    fold(text, new FoldedText.Builder(folded));
  }

  static boolean isBlank(int codePoint) {
    return codePoint <= LAST_BLANK
        && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
  }

  /** Whether blanks next to it mean nothing: Chinese characters and all punctuation. */
  static boolean standsWithoutBlanks(int codePoint) {
    return Character.isIdeographic(codePoint) || !Character.isLetterOrDigit(codePoint);
  }
}
