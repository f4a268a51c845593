package org.gongbao.parse.issue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.parse.structure.DocumentFacts;
import org.gongbao.parse.structure.DocumentNumber;
import org.gongbao.parse.structure.IssueDate;
import org.gongbao.parse.structure.Organ;
import org.gongbao.parse.structure.Signs;
import org.jspecify.annotations.Nullable;

/**
 * What a web page with a single policy says of it in its head table: it fills what the text itself
 * leaves open, and never overrides the text.
 */
final class PageLabels {

  private static final List<String> NUMBER = List.of("发文字号", "文号");
  private static final List<String> DATE = List.of("成文日期", "发文日期");
  private static final List<String> ISSUER = List.of("发文机关", "发布机构", "发文单位", "制发机关");
  private static final List<String> TITLE = List.of("标题", "名称", "ArticleTitle");

  private final Map<String, String> labels = new HashMap<>();

  PageLabels(Map<String, String> labels) {
    labels.forEach((label, value) -> this.labels.put(Signs.tight(label), Signs.tight(value)));
  }

  /**
   * The facts with their gaps filled.
   *
   * @param titleIsCertain false when no heading was found and the title may be replaced
   */
  DocumentFacts complete(DocumentFacts facts, boolean titleIsCertain) {
    String title = value(TITLE);
    String number = value(NUMBER);
    String date = value(DATE);
    String issuer = value(ISSUER);
    LocalDate day = date == null ? null : IssueDate.on(date);
    boolean named = issuer != null && Organ.isName(issuer);
    return new DocumentFacts(
        facts.range(),
        facts.section(),
        titleIsCertain || title == null ? facts.title() : title,
        facts.documentNumber() == null && number != null
            ? DocumentNumber.on(number)
            : facts.documentNumber(),
        facts.issuers().isEmpty() && named ? List.of(issuer) : facts.issuers(),
        facts.issuedOn() == null ? day : facts.issuedOn(),
        facts.kind(),
        facts.tocPage(),
        facts.bodyLine(),
        facts.attachments(),
        facts.announced(),
        facts.places());
  }

  private @Nullable String value(List<String> names) {
    for (String name : names) {
      String value = labels.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }
}
