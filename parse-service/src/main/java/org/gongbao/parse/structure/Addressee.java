package org.gongbao.parse.structure;

import java.util.regex.Pattern;

/** 主送机关: the line that says whom a document is sent to and ends with a colon. */
public final class Addressee {

  private static final int LONGEST = 260;

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "(?:各|你|市直|县直|区直|省直|市政府|县政府|省政府|有关|机关各|\\p{IsHan}{2,14}(?:人民政府|委员会|管委会|局|厅|委|办公室|公司|办事处)).*");

  private static final Pattern RECIPIENT =
      Pattern.compile(".*(?:人民政府|政府|部门|单位|办事处|委员会|管委会|局|厅|委|机构|企业|公司|院|校|中心|处室|办|市|县|区)(?:[）)])?$");

  private Addressee() {}

  /**
   * Where the address ends: the place just after its colon.
   *
   * @param line without blanks
   * @return -1 when the line addresses nobody
   */
  public static int endOn(String line) {
    int colon = firstColon(line);
    if (colon < 2 || colon > LONGEST || line.startsWith("附")) {
      return -1;
    }
    String words = line.substring(0, colon);
    boolean isAddress =
        ADDRESSED.matcher(words).matches()
            && RECIPIENT.matcher(words).matches()
            && words.indexOf('。') < 0;
    return isAddress ? colon + 1 : -1;
  }

  private static int firstColon(String line) {
    int wide = line.indexOf('：');
    int narrow = line.indexOf(':');
    return wide < 0 ? narrow : narrow < 0 ? wide : Math.min(wide, narrow);
  }
}
