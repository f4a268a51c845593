package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.Interpretation;
import org.gongbao.parse.structure.Paragraph;
import org.jspecify.annotations.Nullable;

/** 解读: what the title names, 《…》政策解读 or 关于…的解读. */
final class InterpretsReader implements ActReader {
  /** Less is no title. */
  private static final int SHORTEST = 6;

  /** How many paragraphs may pass before the number of what is explained is given. */
  private static final int OPENING = 6;

  @Override
  public List<Relation> read(Reading document) {
    List<Cited> named = CitationScanner.in(document.title());
    List<Relation> relations = new ArrayList<>();
    if (named.isEmpty()) {
      String subject = Interpretation.subjectOf(document.title(), document.own());
      boolean isNamed =
          Interpretation.isTitle(document.title()) || !subject.equals(document.title());
      if (isNamed && subject.length() >= SHORTEST) {
        relations.add(relation(document, subject, null));
      }
    }
    named.forEach(cited -> relations.add(relation(document, cited.title(), cited.number())));
    return relations;
  }

  private static Relation relation(Reading document, String target, @Nullable String number) {
    String known = number == null ? numberGivenLater(document, target) : number;
    return new Relation(
        RelationType.INTERPRETS, target, known, null, document.title(), document.titleLine());
  }

  /** The first sentence often repeats the title with its number. */
  private static @Nullable String numberGivenLater(Reading document, String target) {
    String key = Reading.key(target);
    for (Paragraph paragraph : document.own().stream().limit(OPENING).toList()) {
      for (Cited cited : CitationScanner.in(paragraph.text())) {
        String other = Reading.key(cited.title());
        if (cited.number() != null && isSame(key, other)) {
          return cited.number();
        }
      }
    }
    return null;
  }

  /** A longer title may be another's: the same words with a higher office's name before them. */
  private static boolean isSame(String key, String other) {
    return other.equals(key) || key.contains(other);
  }
}
