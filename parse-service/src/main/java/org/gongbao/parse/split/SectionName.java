package org.gongbao.parse.split;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.Endings;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Organ;
import org.jspecify.annotations.Nullable;

/** 栏目: the name of a section, as it stands over its documents or in the contents. */
final class SectionName {

  private static final String MARKS = "●■◆★▲○◇□☆※▶►◎⊙•·§▪◼⚫＊*";
  private static final String OPENING = "【〖[［〔·•—－-";
  private static final int LONGEST = 24;

  private static final Pattern BRACKETED = Pattern.compile("[【〖\\[［〔](\\P{Nd}{2,16})[】〗\\]］〕]");

  private static final Pattern DOTTED = Pattern.compile("[·•—－\\-]+(\\p{IsHan}{2,16})[·•—－\\-]+");

  private static final Pattern DIVISION =
      Pattern.compile("第[一二三四五六七八九十]{1,3}(?:编|部分|篇|辑)[\\p{IsHan}（）()、]{2,20}");

  private static final List<String> WORDS =
      List.of(
          "文件", "政策解读", "解读", "人事任免", "人事信息", "任免", "大事记", "政务动态", "政府规章", "规章", "法规", "规范性文件",
          "政府令", "领导讲话", "工作动态", "统计公报", "统计数据", "政务要闻", "要闻", "附录", "公告公示", "公告·通告", "公告、通告",
          "通告公告", "政策问答", "公文选登", "文件选登");

  private static final Pattern USUAL =
      Pattern.compile("[\\p{IsHan}（）()、]{0,14}(?:" + String.join("|", WORDS) + ")");

  private static final Endings ENDINGS = Endings.of(WORDS);

  private static final Pattern NUMBERED = Pattern.compile("^[一二三四五六七八九十]{1,2}、");

  private SectionName() {}

  /** The section a line names by a mark, by brackets or as a division, or null. */
  static @Nullable String marked(Line line) {
    String tight = line.tight();
    if (tight.length() < 3 || tight.length() > LONGEST) {
      return null;
    }
    boolean opens = MARKS.indexOf(tight.charAt(0)) >= 0;
    boolean closes = MARKS.indexOf(tight.charAt(tight.length() - 1)) >= 0;
    if (opens || closes) {
      String name = tight.substring(opens ? 1 : 0, closes ? tight.length() - 1 : tight.length());
      return name.length() < 2 || name.indexOf('》') >= 0 || Organ.isName(name) ? null : name;
    }
    if (tight.charAt(0) == '第') {
      return DIVISION.matcher(tight).matches() ? line.plain() : null;
    }
    if (OPENING.indexOf(tight.charAt(0)) < 0) {
      return null;
    }
    Matcher bracketed = BRACKETED.matcher(tight);
    if (bracketed.matches()) {
      return bracketed.group(1);
    }
    Matcher dotted = DOTTED.matcher(tight);
    return dotted.matches() ? dotted.group(1) : null;
  }

  /** The section a line names by its words alone, or null. */
  static @Nullable String usual(Line line) {
    String tight = line.tight();
    if (tight.length() > LONGEST || ENDINGS.longest(tight) == null) {
      return null;
    }
    String name = NUMBERED.matcher(tight).replaceFirst("");
    return USUAL.matcher(name).matches() ? name : null;
  }

  /** Either way. */
  static @Nullable String on(Line line) {
    String marked = marked(line);
    return marked != null ? marked : usual(line);
  }
}
