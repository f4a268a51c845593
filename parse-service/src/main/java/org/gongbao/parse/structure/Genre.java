package org.gongbao.parse.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 文种: the word a title ends with. The fifteen genres of official documents (党政机关公文处理工作条例, 2012,
 * article 8) and orders carry a document by themselves; the others name texts that are often
 * carried by one of those.
 */
public enum Genre {
  ORDER("令", true),
  RESOLUTION("决议", true),
  DECISION("决定", true),
  COMMUNIQUE("公报", false),
  ANNOUNCEMENT("公告", true),
  PUBLIC_NOTICE("通告", true),
  OPINION("意见", true),
  NOTICE("通知", true),
  CIRCULAR("通报", true),
  REPORT("报告", true),
  REQUEST("请示", true),
  REPLY("批复", true),
  PROPOSAL("议案", true),
  LETTER("函", true),
  MINUTES("纪要", true),
  MEETING_MINUTES("会议纪要", true),
  PUBLICITY("公示", true),
  INTERPRETATION("解读", true),
  QUESTIONS("问答", true),
  PERSONNEL("人事任免", true),
  APPOINTMENTS("任免", true),
  CHRONICLE("大事记", true),
  CORRECTION("更正", true),
  REGULATIONS("条例", false),
  MEASURES("办法", false),
  PROVISIONS("规定", false),
  DETAILED_RULES("细则", false),
  RULES("规则", false),
  SCHEME("方案", false),
  PLAN("规划", false),
  ANNUAL_PLAN("计划", false),
  EMERGENCY_PLAN("预案", false),
  STEPS("措施", false),
  KEY_POINTS("要点", false),
  OUTLINE("纲要", false),
  SYSTEM("制度", false),
  MECHANISM("机制", false),
  DUTIES("职责", false),
  DIVISION("分工", false),
  GUIDE("指南", false),
  GUIDELINES("指引", false),
  DIRECTIVE("导则", false),
  STANDARD("标准", false),
  CATALOGUE("目录", false),
  REGISTER("名录", false),
  CHECKLIST("清单", false),
  NAMES("名单", false),
  CHARTER("章程", false),
  CONVENTION("公约", false),
  STATEMENT("说明", false),
  SPEECH("讲话", false),
  TABLE("表", false),
  BOOK("书", false);

  private static final Map<String, Genre> BY_WORD = byWord();

  private static final Endings ENDINGS = Endings.of(List.copyOf(BY_WORD.keySet()));

  private final String word;
  private final boolean formal;

  Genre(String word, boolean formal) {
    this.word = word;
    this.formal = formal;
  }

  private static Map<String, Genre> byWord() {
    Map<String, Genre> byWord = new HashMap<>();
    for (Genre genre : values()) {
      byWord.put(genre.word, genre);
    }
    byWord.put("任免国家工作人员", PERSONNEL);
    byWord.put("任免名单", PERSONNEL);
    byWord.put("任免人员名单", PERSONNEL);
    byWord.put("更正启事", CORRECTION);
    byWord.put("更正说明", CORRECTION);
    return byWord;
  }

  /** The Chinese word. */
  public String word() {
    return word;
  }

  /** Whether a title that ends so is that of a document rather than of a text it carries. */
  public boolean isFormal() {
    return formal;
  }

  /**
   * The genre that a title ends with, brackets after it such as （试行） passed over.
   *
   * @param title without blanks
   * @return null when it ends with none
   */
  public static @Nullable Genre endOf(String title) {
    String word = ENDINGS.longest(withoutBrackets(title));
    return word == null ? null : BY_WORD.get(word);
  }

  /** The title up to brackets and closing quotes at its end. */
  static String withoutBrackets(String title) {
    String rest = title;
    while (!rest.isEmpty()) {
      char last = rest.charAt(rest.length() - 1);
      if (last == '》' || last == '”' || last == '"') {
        rest = rest.substring(0, rest.length() - 1);
      } else if (last == '）' || last == ')') {
        int open = Math.max(rest.lastIndexOf('（'), rest.lastIndexOf('('));
        if (open <= 0) {
          return rest;
        }
        rest = rest.substring(0, open);
      } else {
        return rest;
      }
    }
    return rest;
  }
}
