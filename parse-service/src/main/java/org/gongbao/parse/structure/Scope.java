package org.gongbao.parse.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Attachment;
import org.gongbao.contract.document.LineRange;

/**
 * Which lines of a document speak for the document: its own words, and the text it issues. What is
 * only annexed (附件1 …) speaks for itself, unless the title names it.
 *
 * @param own lines before the first thing it carries
 * @param carried the text it issues, or empty
 * @param lists annexed lists of documents that it repeals or amends: 决定废止的文件目录
 */
public record Scope(LineRange own, Optional<Attachment> carried, List<Attachment> lists) {
  private static final Pattern LIST =
      Pattern.compile(".*(?:废止|失效|修改|修订).*(?:目录|清单|名单|文件|规章|表)(?:[（(][^（）()]{1,12}[）)])?");

  private static final Pattern ANNEX_LABEL =
      Pattern.compile("附(?:件|表|录)?[一二三四五六七八九十\\d]{0,3}[:：.、]?.{0,2}");

  private static final int SHORTEST_NAME = 6;

  /** How far above an attachment's title its label may stand, blank lines included. */
  private static final int LABEL_DISTANCE = 3;

  /** The scope of a document. */
  public static Scope of(Lines lines, DocumentFacts facts) {
    LineRange range = facts.range();
    List<Attachment> attachments = facts.attachments();
    int first =
        attachments.stream()
            .mapToInt(Attachment::startLine)
            .filter(line -> line > range.startLine())
            .min()
            .orElse(range.endLine() + 1);
    LineRange own = new LineRange(range.startLine(), Math.max(range.startLine(), first - 1));
    Optional<Attachment> carried =
        attachments.stream()
            .filter(
                a ->
                    a == attachments.get(0) && !isAnnexed(lines, a, range.startLine())
                        || isNamedBy(facts.title(), a))
            .findFirst();
    List<Attachment> lists =
        attachments.stream()
            .filter(a -> carried.isEmpty() || a != carried.get())
            .filter(a -> LIST.matcher(a.title()).matches())
            .toList();
    return new Scope(own, carried, lists);
  }

  /** Whether the title names the attachment, be it without its first words (the city's name). */
  private static boolean isNamedBy(String title, Attachment attachment) {
    String name = Signs.key(attachment.title());
    int telling = Math.max(SHORTEST_NAME, name.length() * 3 / 5);
    return name.length() >= telling
        && Signs.key(title).contains(name.substring(name.length() - telling));
  }

  private static boolean isAnnexed(Lines lines, Attachment attachment, int from) {
    int first = Math.max(from, attachment.startLine() - LABEL_DISTANCE);
    for (int number = attachment.startLine(); number >= first; number--) {
      String line = lines.line(number).tight();
      if (ANNEX_LABEL.matcher(line).matches()) {
        return true;
      }
      if (number < attachment.startLine() && !line.isEmpty()) {
        return false;
      }
    }
    return false;
  }
}
