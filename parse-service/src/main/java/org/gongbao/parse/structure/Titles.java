package org.gongbao.parse.structure;

import java.util.Arrays;

/** How alike two folded titles are: the share of their pairs of neighbouring signs in common. */
public final class Titles {

  private static final int LONGEST = 300;

  private Titles() {}

  /** 1 for equal titles, 0 for strangers. */
  public static double likeness(String first, String second) {
    if (first.equals(second)) {
      return 1;
    }
    String a = cut(first);
    String b = cut(second);
    if (a.length() < 2 || b.length() < 2) {
      return 0;
    }
    return 2.0 * shared(pairs(a), pairs(b)) / (a.length() + b.length() - 2);
  }

  /** Sorted, so that two titles are compared in one walk, without a table of boxed numbers. */
  private static int[] pairs(String text) {
    int[] pairs = new int[text.length() - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = text.charAt(i) << 16 | text.charAt(i + 1);
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
