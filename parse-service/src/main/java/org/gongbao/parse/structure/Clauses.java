package org.gongbao.parse.structure;

import java.util.regex.Pattern;
import org.gongbao.contract.document.Attachment;

/** What stands around a clause in its sentence. */
final class Clauses {
  /** 本办法, 该规划 …: how a document speaks of itself. */
  static final Pattern SELF =
      Pattern.compile(
          "(?:本|此|该)次?《?(?:\\p{IsHan}{0,6}?)(?:办法|规定|细则|方案|意见|决定|条例|通知|规划|计划|制度|措施|准则"
              + "|标准|规程|预案|目录|指引|指南|令|规则|章程|政策|文件|通告|公告|纲要|清单|规范|机制|协议|批复|名单|若干)");

  private Clauses() {}

  /** The words of the clause before a place: from the last comma, semicolon or full stop. */
  static String before(String words, int at) {
    int start = at;
    while (start > 0 && "，。；,;：".indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return words.substring(start, at);
  }

  /** The words of the sentence before a place. */
  static String sentenceBefore(String words, int at) {
    int start = at;
    while (start > 0 && "。；;".indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return words.substring(start, at);
  }

  /** Whether a place lies between an opening quotation mark and its closing one. */
  static boolean isQuoted(String words, int at) {
    int open = words.lastIndexOf('“', at);
    return open >= 0 && words.lastIndexOf('”', at) < open && words.indexOf('”', at) >= 0;
  }

  /**
   * Whether the words before a clause name a text other than this document: a title in 《》 that is
   * not the one it issues. In its own words a notice may name what it issues.
   */
  static boolean namesAnother(String prefix, DocumentFacts facts, boolean ownWords) {
    int open = prefix.indexOf('《');
    if (open < 0 || SELF.matcher(prefix).find()) {
      return false;
    }
    int close = prefix.lastIndexOf('》');
    if (!ownWords || close < open) {
      return true;
    }
    String cited = Signs.key(prefix.substring(open + 1, close));
    return !Signs.key(facts.title()).contains(cited)
        && facts.attachments().stream()
            .map(Attachment::title)
            .noneMatch(
                title -> Signs.key(title).contains(cited) || cited.contains(Signs.key(title)));
  }
}
