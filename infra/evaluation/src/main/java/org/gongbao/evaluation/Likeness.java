package org.gongbao.evaluation;

import org.gongbao.contract.text.Folding;
import org.jspecify.annotations.Nullable;

/** When two texts count as the same: after folding, all blanks out, outer 《》 off. */
final class Likeness {

  /** From this share on two titles are alike. */
  private static final double ALIKE = 0.85;

  private Likeness() {}

  static String fold(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String folded = Folding.key(value.toString()).replace(" ", "");
    boolean wrapped = folded.startsWith("《") && folded.indexOf('》') == folded.length() - 1;
    return wrapped ? folded.substring(1, folded.length() - 1) : folded;
  }

  static boolean same(@Nullable Object expected, @Nullable Object got) {
    return fold(expected).equals(fold(got));
  }

  /** Contained in one another, or at least 85 % alike. */
  static boolean alike(String expected, String got) {
    String a = fold(expected);
    String b = fold(got);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.contains(b) || b.contains(a) || ratio(a, b) >= ALIKE;
  }

  /** Twice the longest common subsequence over both lengths: 1 for equal texts, 0 for strangers. */
  static double ratio(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = equal ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return 2.0 * row[b.length()] / (a.length() + b.length());
  }
}
