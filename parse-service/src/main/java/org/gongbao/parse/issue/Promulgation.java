package org.gongbao.parse.issue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.IssueDate;
import org.gongbao.parse.structure.Lines;

/**
 * The bracket below the title of rules that are published by themselves: who made them and when,
 * （2022年5月6日某市人民政府令第12号公布）. It fills what nothing else tells.
 */
final class Promulgation {

  private static final int HIGHEST = 5;

  private static final Pattern WORDS =
      Pattern.compile(
          "[（(]([12]\\d{3}年\\d{1,2}月\\d{1,2}日)(?:经|以)?"
              + "(\\p{IsHan}{2,12}?(?:第[一二三四五六七八九十]{1,4}届)?\\p{IsHan}{0,12}?(?:政府|委员会|常委会|代表大会(?:常务委员会)?|局|厅|部))"
              + "(?:令?([第〔][0-9〔〕第一二三四五六七八九十百〇]{1,14}号))?[^。；]{0,40}?(?:公布|发布|通过|颁布|印发).*");

  private static final Pattern TERM = Pattern.compile("第[一二三四五六七八九十]{1,4}届");

  private Promulgation() {}

  /** The facts with their gaps filled from the lines below the title. */
  static DocumentFacts complete(DocumentFacts facts, Lines lines) {
    int at = facts.range().startLine();
    for (int seen = 0; seen < HIGHEST && lines.has(at); seen++) {
      Matcher words = WORDS.matcher(lines.line(at).tight());
      if (words.matches()) {
        return complete(facts, words);
      }
      at = lines.after(at);
    }
    return facts;
  }

  private static DocumentFacts complete(DocumentFacts facts, Matcher words) {
    String organ = TERM.matcher(words.group(2)).replaceFirst("");
    return new DocumentFacts(
        facts.range(),
        facts.section(),
        facts.title(),
        facts.documentNumber() == null ? words.group(3) : facts.documentNumber(),
        facts.issuers().isEmpty() ? List.of(organ) : facts.issuers(),
        facts.issuedOn() == null ? IssueDate.on(words.group(1)) : facts.issuedOn(),
        facts.kind(),
        facts.tocPage(),
        facts.bodyLine(),
        facts.attachments(),
        facts.announced(),
        facts.places());
  }
}
