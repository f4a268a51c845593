package org.gongbao.parse.split;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.Addressee;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;

/**
 * Whether a text without any heading speaks as policies do. Most that do not are no gazettes at
 * all: a page that says it is not there, a form to log in, a script under a wrong name.
 */
final class PolicySigns {

  /** Han characters in sentences; a page of an error says less. */
  private static final int FEWEST = 30;

  private static final int ENOUGH = 3;
  private static final String SENTENCE_SIGNS = "，。；：《、";

  /** What a policy has, and what it counts. */
  private enum Sign {
    NUMBER(2, "\\p{IsHan}[〔\\[【（(﹝]\\d{4}[〕\\]】）)﹞]第?\\d{1,5}号"),
    DATE(1, "[12]\\d{3}年\\d{1,2}月\\d{1,2}日|[一二][〇○Ｏ零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月"),
    ORGAN(1, "人民政府|委员会|办公[厅室]|管委会|\\p{IsHan}{2}[局厅](?!面|部|限)"),
    GENRE(1, "关于.{2,80}的?(?:通知|意见|决定|公告|通告|通报|批复|函|解读|报告)"),
    LABEL(1, "^(?:第[一二三四五六七八九十]{1,3}[章条]|[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]{1,2}）)"),
    CITED(1, "《[^》]{2,60}(?:法|条例|办法|规定|意见|规划|方案|通知|决定)》"),
    FORMULA(1, "现将|如下[：:]|特此|印发|施行|贯彻落实|遵照执行|认真(?:组织|贯彻|抓好|执行)|应当|予以");

    private final int weight;
    private final Pattern words;

    Sign(int weight, String words) {
      this.weight = weight;
      this.words = Pattern.compile(words);
    }
  }

  private PolicySigns() {}

  static boolean in(Lines lines) {
    boolean[] seen = new boolean[Sign.values().length];
    boolean isAddressed = false;
    int han = 0;
    for (int at = lines.from(1); lines.has(at); at = lines.after(at)) {
      Line line = lines.line(at);
      han += hanInSentence(line.tight());
      isAddressed |= Addressee.endOn(line.tight()) >= 0;
      for (Sign sign : Sign.values()) {
        seen[sign.ordinal()] |= sign.words.matcher(line.tight()).find();
      }
      if (han >= FEWEST && weight(seen, isAddressed) >= ENOUGH) {
        return true;
      }
    }
    return false;
  }

  private static int weight(boolean[] seen, boolean isAddressed) {
    int found =
        Arrays.stream(Sign.values()).filter(s -> seen[s.ordinal()]).mapToInt(s -> s.weight).sum();
    return found + (isAddressed ? 1 : 0);
  }

  private static int hanInSentence(String line) {
    boolean isSentence = line.chars().anyMatch(sign -> SENTENCE_SIGNS.indexOf(sign) >= 0);
    return isSentence ? (int) line.codePoints().filter(Character::isIdeographic).count() : 0;
  }
}
