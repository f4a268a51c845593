package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.Paragraph;

/**
 * 贯彻落实, 根据, 依据, 按照: the documents named after such a cue in the opening sentence, of the document
 * or of the text it issues.
 */
final class ImplementsReader implements ActReader {
  /** Words between a cue and a title: an issuer's name, not another clause. */
  private static final int REACH = 40;

  private static final Pattern CLAUSE_BETWEEN = Pattern.compile(".*[，,].*[^，,《].*");

  /** 根据《…》，《…》已经…同意: a comma alone parts a ground from what rests on it. */
  private static final Pattern OTHER_SUBJECT = Pattern.compile("[，,]");

  private static final Pattern UNMARKED =
      Pattern.compile(
          "([\\p{IsHan}、]{2,40}?关于[^《》，。；（）()]{4,60}?的?(?:通知|意见|决定|方案|规定|办法|函))(?=[（(])");

  @Override
  public List<Relation> read(Reading document) {
    List<Relation> relations = new ArrayList<>();
    Opening.of(document.own(), document.facts().bodyLine())
        .forEach(paragraph -> read(paragraph, relations));
    Opening.of(document.carried(), 0).forEach(paragraph -> read(paragraph, relations));
    return relations;
  }

  private static void read(Paragraph paragraph, List<Relation> relations) {
    String words = paragraph.text();
    List<Cited> named = CitationScanner.in(words);
    int end = lastTarget(words, named);
    for (Matcher cue = Cues.ANY.matcher(words).region(0, end); cue.find(); ) {
      if (isInside(cue.start(), named)) {
        continue;
      }
      int from = cue.end();
      for (Cited cited : named) {
        if (cited.start() >= from && isReached(words, from, cited)) {
          relations.add(Reading.relation(RelationType.IMPLEMENTS, cited, paragraph));
          from = cited.end();
        }
      }
      unmarked(words, cue.end(), paragraph, relations);
    }
  }

  /** Where the last title begins that a cue may lead to: behind it no cue needs looking for. */
  private static int lastTarget(String words, List<Cited> named) {
    int marked = named.isEmpty() ? 0 : named.get(named.size() - 1).start();
    return Math.max(marked, words.lastIndexOf("关于"));
  }

  /** Whether only list signs and an issuer's name stand between. */
  private static boolean isReached(String words, int from, Cited cited) {
    if (cited.start() - from > REACH) {
      return false;
    }
    String between = words.substring(from, cited.start());
    return !OTHER_SUBJECT.matcher(between).matches()
        && between.indexOf('。') < 0
        && between.indexOf('；') < 0
        && !CLAUSE_BETWEEN.matcher(between).matches()
        && !Cues.ANY.matcher(between).find();
  }

  private static boolean isInside(int at, List<Cited> named) {
    return named.stream().anyMatch(cited -> cited.start() <= at && at < cited.end());
  }

  /** A title printed without 《》 shows itself by the number after it. */
  private static void unmarked(
      String words, int from, Paragraph paragraph, List<Relation> relations) {
    Matcher title = UNMARKED.matcher(words).region(from, words.length());
    if (title.lookingAt()) {
      String number = CitationScanner.numberAfter(words, title.end());
      if (number != null) {
        Cited cited = new Cited(title.group(1), number, title.start(1), title.end());
        relations.add(Reading.relation(RelationType.IMPLEMENTS, cited, paragraph));
      }
    }
  }
}
