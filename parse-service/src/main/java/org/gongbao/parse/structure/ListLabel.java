package org.gongbao.parse.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels that number the parts of a text: 一、（二）3. (4) 第五条 第六章 ①; and 4.12 of a compilation. */
public final class ListLabel {

  private static final Pattern INNER =
      Pattern.compile(
          "^(?:[一二三四五六七八九十百]{1,4}[、.．，]|[（(][一二三四五六七八九十百\\d]{1,4}[）)]|\\d{1,3}[.．、）)](?!\\d)"
              + "|第[一二三四五六七八九十百零〇\\d]{1,5}[条款项章节编部分]|[①-⑳]|专栏\\d{0,2}|表\\d|图\\d|注[:：])");

  /** Signs with which a label begins. */
  private static final String OPENING = "一二三四五六七八九十百（(0123456789第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳专表图注";

  private static final int LONGEST = 16;

  private static final Pattern ENTRY =
      Pattern.compile("^(\\p{Nd}{1,3}(?:[.．]\\p{Nd}{1,3})+)[\\s\\u3000]+(?=\\S)");

  private ListLabel() {}

  /** Whether the line, without blanks, begins a part inside a text. */
  public static boolean begins(String line) {
    return !line.isEmpty()
        && OPENING.indexOf(line.charAt(0)) >= 0
        && INNER.matcher(line).region(0, Math.min(LONGEST, line.length())).lookingAt();
  }

  /** Length of a compilation's entry label such as {@code 4.12} with its blank, or 0. */
  public static int entryLength(String plain) {
    if (plain.isEmpty() || !Character.isDigit(plain.charAt(0))) {
      return 0;
    }
    Matcher entry = ENTRY.matcher(plain);
    return entry.find() ? entry.end() : 0;
  }
}
