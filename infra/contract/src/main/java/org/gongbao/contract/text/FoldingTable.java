package org.gongbao.contract.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What each character folds to, worked out once per character and kept. */
final class FoldingTable {

  private static final int BASIC_PLANE = 0x10000;

  /** ICU's table (CLDR), because the JDK has none; the name is ICU's own. */
  private static final Transliterator TO_SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  private static final AtomicReferenceArray<String> IMAGES =
      new AtomicReferenceArray<>(BASIC_PLANE);

  private FoldingTable() {}

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

  private static String work(int codePoint) {
    if (Character.getType(codePoint) == Character.FORMAT) {
      return ""; // zero-width joiners, byte order marks and their like are never seen
    }
    String wide = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    String simple = Character.isIdeographic(codePoint) ? TO_SIMPLIFIED.transliterate(wide) : wide;
    StringBuilder image = new StringBuilder();
    simple
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(FoldingTable::unify)
        .forEach(image::appendCodePoint);
    return image.toString().strip();
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
