package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.Paragraph;
import org.jspecify.annotations.Nullable;

/** 解读: what the title names, 《…》政策解读 or 关于…的解读. */
final class InterpretsReader implements ActReader {
  private static final Pattern BARE =
      Pattern.compile("(?:.{0,30}?关于)?(.{6,}?)(?:的)?(?:政策)?(?:解读|问答|图解|说明|答记者问).{0,10}");

  private static final Pattern PICTURE = Pattern.compile("一图[读看]懂[:：]?(.{6,})");

  /** How many paragraphs may pass before the number of what is explained is given. */
  private static final int OPENING = 6;

  @Override
  public List<Relation> read(Reading document) {
    List<Cited> named = CitationScanner.in(document.title());
    List<Relation> relations = new ArrayList<>();
    if (named.isEmpty()) {
      Matcher bare = BARE.matcher(document.title());
      Matcher picture = PICTURE.matcher(document.title());
      if (bare.matches()) {
        relations.add(relation(document, bare.group(1), null));
      } else if (picture.matches()) {
        relations.add(relation(document, picture.group(1), null));
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
