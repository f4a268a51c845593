package org.gongbao.parse.split;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/** The name of a gazette or collection on its cover, put together from the lines around it. */
final class MastheadTitle {

  private static final Pattern TITLE =
      Pattern.compile(
          "《?((?:\\d{4}年度?)?[\\p{IsHan}·（）]{2,30}?(?:公报|政报|汇编|文告|选编))》?(?![\\p{IsHan}]).*");

  /** The city over a district's gazette. */
  private static final Pattern SUPERIOR = Pattern.compile("\\p{IsHan}{2,8}(?:省|市|州|盟|自治区)");

  private static final Pattern EDITION =
      Pattern.compile("[（(](?:19|20)\\d{2}(?:年版|年?[—－-]{1,2}20\\d{2}年?)[）)]");

  /** The second line of a name set in two. */
  private static final Pattern HALF_A_NAME =
      Pattern.compile("(?:国务院|常务委员会|人民政府|人民代表大会|政府).{0,6}(?:公报|政报)");

  private static final Pattern DIVISION = Pattern.compile("第[一二三四五六七八九十\\d]{1,3}[编辑卷册].{0,20}");

  private MastheadTitle() {}

  /** The name that stands on a line of the cover, or null. */
  static @Nullable String on(List<Line> cover, int at) {
    String tight = cover.get(at).tight();
    int quoted = tight.indexOf('《');
    Matcher name = TITLE.matcher(quoted > 0 ? tight.substring(quoted) : fromName(cover.get(at)));
    if (!name.matches() || name.group(1).length() < 4) {
      return null;
    }
    String before = at > 0 ? cover.get(at - 1).tight() : "";
    boolean adjoins = at > 0 && cover.get(at - 1).number() == cover.get(at).number() - 1;
    boolean isHalf =
        HALF_A_NAME.matcher(name.group(1)).matches() && before.matches("\\p{IsHan}{2,16}");
    boolean goesOn =
        IssueNumber.YEAR.matcher(before).matches() || isHalf || SUPERIOR.matcher(before).matches();
    String whole = adjoins && goesOn ? before + name.group(1) : name.group(1);
    return whole + division(cover, at);
  }

  /** From the gazette's name on, where a section's name stands before it as in a running head. */
  private static String fromName(Line line) {
    String tight = line.tight();
    int at = 0;
    for (String part : line.plain().split("[\\s\\u3000]+")) {
      if (at > 0 && TITLE.matcher(part).matches()) {
        return tight.substring(at);
      }
      at += Signs.tight(part).length();
    }
    return tight;
  }

  /** A part of a collection that is published by itself: 第四编 某省文件. */
  private static String division(List<Line> cover, int at) {
    if (at + 1 >= cover.size() || cover.get(at + 1).number() != cover.get(at).number() + 1) {
      return "";
    }
    String next = cover.get(at + 1).plain();
    if (EDITION.matcher(Signs.tight(next)).matches()) {
      return Signs.tight(next);
    }
    return DIVISION.matcher(Signs.tight(next)).matches() ? " " + next : "";
  }
}
