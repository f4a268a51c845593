package org.gongbao.parse.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 机关: whether words are the name of a body that issues documents, and where it is seated. */
public final class Organ {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:中共|中国|国家|国务院|国网|共青团)?[\\p{IsHan}（）()·]{1,30}?"
              + "(?:人民政府|政府|办公厅|办公室|委员会|常务委员会|人民代表大会|常委会|委|厅|局|署|处|院|部|"
              + "管委会|中心|总队|支队|大队|分行|支行|银行|公司|法院|检察院|军区|警备区|人武部|总工会|工会|"
              + "联合会|妇联|残联|协会|学会|指挥部|领导小组|工作组|联席会议|集团|党组|党委|公署|街道办事处|办事处)"
              + "(?:[（(][\\p{IsHan}、]{2,30}[）)])?");

  /** What begins or contains these is a phrase about organs, not the name of one. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^(?:各|关于|印发|转发|有关|本|由|及|与|报|送|主送|抄送|设立|成立|附|现|经|对|为|在|以|从|加强|推进|完善|建立|负责)"
              + ".*|.*(?:的|是|为了|应当|或者|负责|牵头|按照|\\d|[，。；：、《》]).*");

  private static final Pattern SEAT =
      Pattern.compile("^(?:中共)?(\\p{IsHan}{2,7}?(?:自治区|自治州|自治县|省|市|县|区|盟|旗))");

  private static final Pattern ENTERPRISE = Pattern.compile(".*(?:公司|集团|银行|分行|支行)$");

  private Organ() {}

  /** Whether the words, without blanks, are the name of one body. */
  public static boolean isName(String words) {
    return words.length() >= SHORTEST
        && words.length() <= LONGEST
        && NAME.matcher(words).matches()
        && !NO_NAME.matcher(words).matches();
  }

  /** Whether the words name a body that heads a document, which an enterprise never does alone. */
  static boolean heads(String words) {
    return isName(words) && !ENTERPRISE.matcher(words).matches();
  }

  /** The place a body's name begins with, such as 某市, or null. */
  public static @Nullable String seat(String name) {
    Matcher seat = SEAT.matcher(name);
    return seat.find() ? seat.group(1) : null;
  }

  /** Whether two bodies may sign together: their names begin with the same place. */
  static boolean sitTogether(String first, String second) {
    String a = withoutParty(first);
    String b = withoutParty(second);
    return a.length() >= 2 && b.length() >= 2 && a.startsWith(b.substring(0, 2));
  }

  private static String withoutParty(String name) {
    String rest = name;
    for (String prefix : new String[] {"中共", "国家税务总局", "中国人民银行", "共青团"}) {
      rest = rest.startsWith(prefix) ? rest.substring(prefix.length()) : rest;
    }
    return rest;
  }
}
