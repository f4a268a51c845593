package org.gongbao.parse.text;

import java.text.Normalizer;

/**
 * Signs as people write them. Fonts of PDFs often name a glyph by a rare twin that looks the same:
 * a radical for the character, an ellipsis of mathematics for that of prose.
 */
final class PdfSigns {

  /** Radicals, each before the character it looks like; Unicode's normal forms know few of them. */
  private static final String RADICALS =
      "\u2E81厂\u2E88刀\u2E8A卜\u2E8C小\u2E8D小\u2E8E兀\u2E8F尣\u2E90尢\u2E92巳\u2E93幺"
          + "\u2E9C日\u2E9D月\u2EA0民\u2EA7牛\u2EA9王\u2EAA疋\u2EAC示\u2EAE竹\u2EB6羊\u2EB7羊"
          + "\u2EBB聿\u2EBC肉\u2EBD臼\u2EC1虎\u2EC4西\u2EC5见\u2EC6角\u2EC9贝\u2ECA足\u2ECB车"
          + "\u2ED1長\u2ED3长\u2ED4门\u2ED7雨\u2ED8青\u2ED9韦\u2EDA页\u2EDB风\u2EDC飞\u2EDD食"
          + "\u2EE2马\u2EE3骨\u2EE4鬼\u2EE5鱼\u2EE6鸟\u2EE7卤\u2EE8麦\u2EE9黄\u2EEA黾\u2EEC齐"
          + "\u2EEE齿\u2EF0龙\u2EF3龟";

  private PdfSigns() {}

  static String usual(String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (isTwin(signs.charAt(i))) {
        return signs.chars().mapToObj(sign -> usual((char) sign)).reduce("", String::concat);
      }
    }
    return signs;
  }

  private static String usual(char sign) {
    if (sign == '\u22EF') {
      return "…";
    }
    int radical = RADICALS.indexOf(sign);
    if (radical >= 0 && isTwin(sign)) {
      return RADICALS.substring(radical + 1, radical + 2);
    }
    String one = String.valueOf(sign);
    return isTwin(sign) ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
  }

  /** Radicals (2E80 to 2FDF), characters kept for other standards' sake (F900 to FAFF). */
  private static boolean isTwin(char sign) {
    return sign == '\u22EF'
        || sign >= '\u2E80' && sign <= '\u2FDF'
        || sign >= '\uF900' && sign <= '\uFAFF';
  }
}
