package org.gongbao.parse.body;

import java.util.regex.Pattern;
import org.gongbao.parse.structure.Line;

/** Lines that begin something by what they say: 附件1, 附：, （此件公开发布）, a date alone. */
final class Landmarks {

  private static final int LONGEST = 40;

  private static final Pattern SHORT =
      Pattern.compile(
          "附件?[\\d０-９一二三四五六七八九十]{0,3}|[（(]此件.{2,14}[）)]"
              + "|[\\d０-９二〇○零一三四五六七八九]{4}年[\\d０-９一二三四五六七八九十]{1,3}月[\\d０-９一二三四五六七八九十]{1,3}日");

  /** First signs of a date. */
  private static final String OPENINGS = "0123456789０１２３４５６７８９二〇○零一三四五六七八九";

  private Landmarks() {}

  static boolean isOne(Line line) {
    String plain = line.plain();
    if (plain.startsWith("附件：") || plain.startsWith("附件:") || plain.startsWith("附：")) {
      return true;
    }
    return plain.length() <= LONGEST
        && mayBe(line.tight())
        && SHORT.matcher(line.tight()).matches();
  }

  /** How they begin and end: spares the others the pattern. */
  private static boolean mayBe(String tight) {
    return tight.startsWith("附")
        || tight.startsWith("此件", 1)
        || tight.endsWith("日") && OPENINGS.indexOf(tight.charAt(0)) >= 0;
  }
}
