package org.gongbao.parse.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 机关: whether words are the name of a body that issues documents, and where it is seated. */
public final class Organ {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private static final Endings NAMES =
      endings(
          "政府 办公厅 办公室 委员会 大会 常委会 委 厅 局 署 处 院 部 管委会 中心 总队 支队 大队 调查队 法院 检察院 军区 警备区 总工会 工会"
              + " 联合会 妇联 残联 协会 学会 指挥部 领导小组 工作组 联席会议 党组 街道办 办事处 公司 集团 银行 分行 支行");

  private static final Endings ENTERPRISES = endings("公司 集团 银行 分行 支行");

  /** What begins with these is a phrase about organs, not the name of one. */
  private static final List<String> PHRASES =
      List.of(
          "各", "关于", "印发", "转发", "有关", "本", "由", "及", "与", "报", "送", "主送", "抄送", "设立", "成立", "附",
          "现", "经", "对", "为", "在", "以", "从", "加强", "推进", "完善", "建立", "负责");

  private static final List<String> NOT_IN_NAMES =
      List.of("应当", "或者", "负责", "牵头", "按照", "关于", "转发", "印发", "批转");

  private static final Pattern SEAT =
      Pattern.compile("^(?:中共)?(\\p{IsHan}{2,7}?(?:自治区|自治州|自治县|省|市|县|区|盟|旗))");

  private static final List<String> PREFIXES = List.of("中共", "国家税务总局", "中国人民银行", "共青团");

  private Organ() {}

  private static Endings endings(String words) {
    return Endings.of(List.of(words.split(" ")));
  }

  /** Whether the words, without blanks, are the name of one body. */
  public static boolean isName(String words) {
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      return false;
    }
    return endsAsName(words) && hasOnlyNameSigns(words) && !isPhrase(words);
  }

  /** Whether the words end as names do; the last of several names run together ends them too. */
  static boolean endsAsName(String words) {
    return !words.isEmpty() && NAMES.longest(withoutSuffix(words)) != null;
  }

  /** Whether the words name a body that heads a document, which an enterprise never does alone. */
  static boolean heads(String words) {
    return isName(words) && ENTERPRISES.longest(words) == null;
  }

  /** The place a body's name begins with, such as 某市, or null. */
  public static @Nullable String seat(String name) {
    Matcher seat = SEAT.matcher(name);
    return seat.find() ? seat.group(1) : null;
  }

  /** Whether two bodies may sign together: their names begin with the same place. */
  static boolean sitTogether(String first, String second) {
    String a = withoutPrefix(first);
    String b = withoutPrefix(second);
    return a.length() >= 2 && b.length() >= 2 && a.startsWith(b.substring(0, 2));
  }

  /** A second name in brackets at the end: 某局（某办公室）. */
  private static String withoutSuffix(String words) {
    char last = words.charAt(words.length() - 1);
    int open = last == '）' ? words.lastIndexOf('（') : last == ')' ? words.lastIndexOf('(') : -1;
    return open > SHORTEST ? words.substring(0, open) : words;
  }

  private static boolean hasOnlyNameSigns(String words) {
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      boolean ideograph = sign >= '\u4E00' && sign <= '\u9FFF';
      if (!ideograph && "（）()·".indexOf(sign) < 0 || sign == '的' || sign == '是') {
        return false;
      }
    }
    return true;
  }

  private static boolean isPhrase(String words) {
    for (String phrase : PHRASES) {
      if (words.startsWith(phrase)) {
        return true;
      }
    }
    for (String phrase : NOT_IN_NAMES) {
      if (words.contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPrefix(String name) {
    String rest = name;
    for (String prefix : PREFIXES) {
      rest = rest.startsWith(prefix) ? rest.substring(prefix.length()) : rest;
    }
    return rest;
  }
}
