package org.gongbao.contract.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;

/** What each character folds to, worked out once per character and kept. */
final class FoldingTable {

  private static final int BASIC_PLANE = 0x10000;

  /** ICU's table (CLDR), because the JDK has none; the name is ICU's own. */
  private static final Transliterator TO_SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  /** Stands in {@link #single} for a blank. No character folds to half a surrogate pair. */
  static final char BLANK = '\uD800';

  /**
   * Stands in {@link #single} for what needs a closer look: an image of no or several characters,
   * surrogates, and signs before which a number may end.
   */
  static final char NOT_SINGLE = '\uD801';

  private static final char UNKNOWN = 0;

  /**
   * Nearly every character folds to one: a flat table costs one look a character. Threads need not
   * agree, since all would write the same.
   */
  private static final char[] SINGLES = new char[BASIC_PLANE];

  private static final AtomicReferenceArray<String> IMAGES =
      new AtomicReferenceArray<>(BASIC_PLANE);

  private FoldingTable() {}

  /** The one character that a character folds to, or {@link #BLANK} or {@link #NOT_SINGLE}. */
  static char single(char sign) {
    char image = SINGLES[sign];
    return image == UNKNOWN ? learn(sign) : image;
  }

  private static char learn(char sign) {
    char single = NOT_SINGLE;
    if (Folding.isBlank(sign)) {
      single = BLANK;
    } else if (!Character.isSurrogate(sign)) {
      String image = image(sign);
      boolean isPlain = image.length() == 1 && !Numerals.mayEndBefore(image.charAt(0));
      single = isPlain ? image.charAt(0) : NOT_SINGLE;
    }
    SINGLES[sign] = single;
    return single;
  }

  static String image(int codePoint) {
    if (codePoint >= BASIC_PLANE) {
      return work(codePoint);
    }
    String image = IMAGES.get(codePoint);
    if (image == null) {
      image = work(codePoint);
      IMAGES.set(codePoint, image);
    }
    return image;
  }

  /** Applies the steps until nothing changes: 薴 simplifies to 苧, and that to 苎. */
  private static String work(int codePoint) {
    String image = Character.toString(codePoint);
    String before;
    do {
      before = image;
      image = step(before);
    } while (!image.equals(before));
    return image;
  }

  private static String step(String written) {
    String wide = Normalizer.normalize(written, Normalizer.Form.NFKC);
    StringBuilder image = new StringBuilder();
    wide.codePoints()
        .mapToObj(FoldingTable::simplified)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT)
        .codePoints()
        // Zero-width and control signs are never seen; the blanks are those in Arabic ligatures.
        .filter(c -> !isUnseen(c) && !Folding.isBlank(c))
        .map(FoldingTable::unify)
        .forEach(image::appendCodePoint);
    return image.toString();
  }

  private static boolean isUnseen(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT || Character.isISOControl(codePoint);
  }

  private static String simplified(int codePoint) {
    String written = Character.toString(codePoint);
    if (!Character.isIdeographic(codePoint)) {
      return written;
    }
    String simple = TO_SIMPLIFIED.transliterate(written);
    // The table maps a few characters onto each other (苎, 苧): either stands for both.
    boolean isPair = TO_SIMPLIFIED.transliterate(simple).equals(written);
    return isPair && written.compareTo(simple) < 0 ? written : simple;
  }

  /** One sign for each family of signs that publishers and scanners mix freely. */
  private static int unify(int codePoint) {
    return switch (codePoint) {
      case '〔', '[', '【', '〖', '{', '［', '（' -> '(';
      case '〕', ']', '】', '〗', '}', '］', '）' -> ')';
      case '〈', '<' -> '《';
      case '〉', '>' -> '》';
      case '“', '”', '„', '‟', '「', '」', '『', '』', '〝', '〞', '＂' -> '"';
      case '‘', '’', '‚', '‛' -> '\'';
      case '‐', '‑', '‒', '–', '—', '―', '−', '─' -> '-';
      case '・', '•', '‧', '∙' -> '·';
      default -> codePoint;
    };
  }
}
