package org.gongbao.parse.structure;

import java.util.HashMap;
import java.util.Map;

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
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 0; i + 1 < a.length(); i++) {
      pairs.merge(pair(a, i), 1, Integer::sum);
    }
    int shared = 0;
    for (int i = 0; i + 1 < b.length(); i++) {
      int left = pairs.getOrDefault(pair(b, i), 0);
      if (left > 0) {
        pairs.put(pair(b, i), left - 1);
        shared++;
      }
    }
    return 2.0 * shared / (a.length() + b.length() - 2);
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
