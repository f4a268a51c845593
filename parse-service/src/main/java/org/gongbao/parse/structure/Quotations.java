package org.gongbao.parse.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles quoted in a text: 《…》. */
public final class Quotations {

  private static final Pattern AMENDED = Pattern.compile("(?:修改|修订)[〈《<](.+?)[〉》>]");

  private Quotations() {}

  /** The outermost titles, and what a quoted decision amends, which is often printed anew. */
  static List<String> withAmended(String text) {
    List<String> titles = new ArrayList<>();
    for (String title : in(text)) {
      titles.add(title);
      Matcher amended = AMENDED.matcher(title);
      if (amended.find()) {
        titles.add(amended.group(1));
      }
    }
    return titles;
  }

  /** The outermost titles. */
  public static List<String> in(String text) {
    List<String> titles = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '《') {
        start = depth++ == 0 ? i + 1 : start;
      } else if (sign == '》' && depth > 0 && --depth == 0) {
        titles.add(text.substring(start, i));
      }
    }
    return titles;
  }
}
