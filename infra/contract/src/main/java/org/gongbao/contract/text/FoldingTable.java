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
        // Zero-width signs are never seen; the blanks are those inside Arabic ligatures.
        .filter(c -> Character.getType(c) != Character.FORMAT && !Folding.isBlank(c))
        .map(FoldingTable::unify)
        .forEach(image::appendCodePoint);
    return image.toString();
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
