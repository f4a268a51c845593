package org.gongbao.parse.split;

import java.util.regex.Pattern;
import org.gongbao.parse.structure.IssueDate;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.jspecify.annotations.Nullable;

/** The imprint after the last document: who prints, where, under which permit. */
final class Colophon {

  private static final int MOST_LINES = 24;
  private static final int LONGEST = 80;

  /** Words that stand in an imprint and hardly at the end of a document. */
  private static final Pattern SURE =
      Pattern.compile(
          "准印证|印刷|刊号|ISSN|CN\\d\\d|主办|主管|编辑出版|编辑[:：]|编印|出版日期|发行|印数|赠阅|内部资料|免费|公报室|编辑部|邮政编码|邮编|同等效力|邮发代号|发行代号|承办单位|网站标识码|备案序号|ICP备|公安备案|版权所有|技术支持|办公室\\p{IsHan}{0,8}编辑$");

  private static final Pattern CONTACT =
      Pattern.compile(
          "电话|地址|传真|邮箱|网址|网站|E-?mail|www\\.|http|@|\\d{3,4}-\\d{7,8}|路\\d{1,5}号|大街\\d|公众号|二维码",
          Pattern.CASE_INSENSITIVE);

  /** Such a line is an imprint by itself. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:本期)?(?:责任编辑|责编|执行编辑|校对|承印|印刷|印数|准印证号?|发行范围|编辑出版|编印|主管主办)[:：].*|.*发放范围[:：].*");

  private Colophon() {}

  /**
   * Where the imprint begins.
   *
   * @param first first line it may begin on
   * @param publisher who publishes, if known: the name alone is part of the imprint too
   * @return the line, or {@code count() + 1} when there is none
   */
  static int start(Lines lines, int first, @Nullable String publisher) {
    int found = lines.count() + 1;
    int sure = 0;
    int contacts = 0;
    int at = lines.before(lines.count() + 1);
    for (int i = 0; i < MOST_LINES && at > first; i++) {
      Line line = lines.line(at);
      String tight = line.tight();
      boolean isSure = SURE.matcher(tight).find() || tight.equals(publisher);
      if (line.lastSign() == '。' && !isSure || line.isTable() || IssueDate.on(tight) != null) {
        break;
      }
      if (line.plain().length() > LONGEST) {
        break;
      }
      sure += LABELLED.matcher(tight).matches() ? 2 : isSure ? 1 : 0;
      boolean isContact = CONTACT.matcher(tight).find();
      contacts += isContact ? 1 : 0;
      if (isSure || isForeign(tight) || isContact) {
        found = at;
      }
      at = lines.before(at);
    }
    return sure >= 2 || sure == 1 && contacts >= 2 ? found : lines.count() + 1;
  }

  /** A line of a contents page in another language. */
  private static boolean isForeign(String tight) {
    return tight.chars().noneMatch(Character::isIdeographic)
        && tight.chars().filter(Character::isLetter).count() >= 4;
  }
}
