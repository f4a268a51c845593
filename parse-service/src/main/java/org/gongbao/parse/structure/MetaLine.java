package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of labels that a web page sets between title and text: 发布时间：… 来源：… 文号：…. */
public final class MetaLine {

  private static final int LONGEST = 160;
  private static final int LONGEST_ENTRY = 24;
  private static final int SHORTEST_LABEL = 2;

  /** Four signs and the bracket before them. */
  private static final int LONGEST_LABEL = 5;

  private static final Pattern LABELLED =
      Pattern.compile(
          "^【?(?:索引号|统一登记号|登记号|统一编号|备案号|备案登记号|文件编号|公开方式|失效日期|制定机关|政策类别|政策类型|印发机关|发文单位|施行日期|实施日期|主题分类|发文机关|发布机构|发布单位|发文字号|文号|成文日期|发文日期|发布日期|发布时间|公开日期|公开时间|生效日期|"
              + "有效性|来源|信息来源|稿源|作者|字号|字体|浏览次数|浏览量|阅读|点击|打印|分享|责任编辑|编辑|标题|名称|主题词|公文种类|日期|时间)[:：】].*");

  private static final Pattern NUMBER =
      Pattern.compile("(?:发文字号|文件编号|文号)[:：】]([^:：】]{0,20}[〔\\[（(]\\d{4}[〕\\]）)]第?\\d{1,5}号)");

  private static final Pattern DATE =
      Pattern.compile("(?:成文日期|发文日期)[:：】]([12]\\d{3}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)");

  private static final Pattern ISSUER =
      Pattern.compile("(?:发文机关|发布机构|制定机关|发文单位|印发机关)[:：】](\\p{IsHan}[\\p{IsHan}（）()、]{3,80})");

  private static final Pattern REGISTER =
      Pattern.compile("^【?(?:索引号|统一登记号|登记号|统一编号|备案号|备案登记号|文件编号|发文字号|发文机关|发布机构)[:：】].*");

  /** A rule's entry in the register of rules, without label: CSCR—2023—01012, ZJAC00-2023-0005. */
  private static final Pattern ENTRY =
      Pattern.compile("[A-Z]{3,6}\\d{0,2}[—–－-]{1,2}\\d{4}[—–－-]{1,2}\\d{3,6}");

  private MetaLine() {}

  /** Whether a line, without blanks, is such a label with its value. */
  public static boolean is(String tight) {
    return mayBe(tight) && LABELLED.matcher(tight).matches() || isEntry(tight);
  }

  /** Whether it is of the entry of a register, which stands over a document as well as under it. */
  public static boolean isRegister(String tight) {
    return mayBe(tight) && REGISTER.matcher(tight).matches() || isEntry(tight);
  }

  private static boolean isEntry(String tight) {
    boolean mayBe = !tight.isEmpty() && tight.charAt(0) >= 'A' && tight.charAt(0) <= 'Z';
    return mayBe && tight.length() <= LONGEST_ENTRY && ENTRY.matcher(tight).matches();
  }

  /** A label ends within its first signs: spares most lines the patterns. */
  private static boolean mayBe(String tight) {
    if (tight.length() > LONGEST) {
      return false;
    }
    int last = Math.min(tight.length() - 1, LONGEST_LABEL);
    for (int at = SHORTEST_LABEL; at <= last; at++) {
      char sign = tight.charAt(at);
      if (sign == '：' || sign == ':' || sign == '】') {
        return true;
      }
    }
    return false;
  }

  /** The number it gives, or null. */
  static @Nullable String number(String tight) {
    Matcher number = NUMBER.matcher(tight);
    return number.find() ? number.group(1) : null;
  }

  /** The body or bodies it names as the issuer, or null. */
  static @Nullable String issuer(String tight) {
    Matcher issuer = ISSUER.matcher(tight);
    return issuer.find() ? issuer.group(1) : null;
  }

  /** The day of signing it gives, or null; when a page was put up is another matter. */
  static @Nullable LocalDate date(String tight) {
    Matcher date = DATE.matcher(tight);
    return date.find() ? IssueDate.on(date.group(1)) : null;
  }
}
