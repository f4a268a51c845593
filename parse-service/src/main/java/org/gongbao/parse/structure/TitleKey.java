package org.gongbao.parse.structure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded title, to be compared with others: how alike two are is the share of their pairs of
 * neighbouring signs in common. The pairs are worked out once, when first asked for.
 */
public final class TitleKey {

  private static final int LONGEST = 300;
  private static final double ROUNDING = 1e-9;

  private final String text;
  private int @Nullable [] pairs;
  private long signature;

  private TitleKey(String text) {
    this.text = text;
  }

  /** The key of a title as written. */
  public static TitleKey of(String title) {
    return new TitleKey(Signs.key(title));
  }

  /** The key of a title that is folded already. */
  public static TitleKey ofFolded(String key) {
    return new TitleKey(key);
  }

  /** The folded title. */
  public String text() {
    return text;
  }

  /** 1 for equal titles, 0 for strangers. */
  public double likeness(TitleKey other) {
    if (text.equals(other.text)) {
      return 1;
    }
    int[] own = pairs();
    int[] others = other.pairs();
    return own.length == 0 || others.length == 0
        ? 0
        : 2.0 * shared(own, others) / (own.length + others.length);
  }

  /**
   * The same as far as it matters: 0 when it cannot reach a bound, which for most pairs of titles
   * their signatures tell.
   */
  public double likeness(TitleKey other, double least) {
    int own = pairs().length;
    int others = other.pairs().length;
    int foreign = Long.bitCount(signature & ~other.signature);
    int foreignToUs = Long.bitCount(other.signature & ~signature);
    int mostShared = Math.min(own - foreign, others - foreignToUs);
    return 2.0 * mostShared < (least - ROUNDING) * (own + others) ? 0 : likeness(other);
  }

  /** Sorted, so that two titles are compared in one walk, without a table of boxed numbers. */
  private int[] pairs() {
    int[] known = pairs;
    if (known == null) {
      known = new int[Math.max(0, Math.min(LONGEST, text.length()) - 1)];
      for (int i = 0; i < known.length; i++) {
        known[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        signature |= 1L << (known[i] * 0x9E3779B1 >>> 26);
      }
      Arrays.sort(known);
      pairs = known;
    }
    return known;
  }

  private static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      shared += order == 0 ? 1 : 0; // without branches, which no processor could foresee
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
