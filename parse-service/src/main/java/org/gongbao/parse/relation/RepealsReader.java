package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.Paragraph;
import org.gongbao.parse.structure.Speech;

/**
 * 废止: 《…》（…号）同时废止, 决定废止《…》, 不再执行, and the lists of a document whose title says 废止. A certificate
 * that is void (作废), a document that will end itself (本方案自行废止) and a condition (…后废止) are no
 * repeals.
 */
final class RepealsReader implements ActReader {
  private static final Pattern AFTER =
      Pattern.compile("(?:同时|予以|一并|即行|即行予以|全部|均|现|相应|同步|宣布|决定)*(?:废止|失效|停止执行|不再执行|停止施行)");

  private static final Pattern BEFORE =
      Pattern.compile("(?:决定|现|予以|同时|一并|即行)*废止(?:下列|以下|原|了|[^《。；，]{0,24})?$");

  /** What may stand between the last title and the verb. */
  private static final Pattern BEFORE_VERB =
      Pattern.compile("(?:等)?[^，。；]{0,12}?(?:文件|规定|通知|规章|自[^，]{2,14}起)?(?:，)?(?:也|亦)?");

  private static final Pattern BETWEEN_TITLES = Pattern.compile("[、，和及与以]*(?:[^《》，、。]{0,24})");

  private static final List<String> LISTING_TITLE = List.of("废止", "失效", "文件清理", "清理结果");
  private static final Pattern REPEALED = Pattern.compile("废止|失效");
  private static final Pattern LIST_HEADING =
      Pattern.compile(".{0,40}(?:废止|宣布失效|失效|停止执行)(?:.{0,40}[:：]|.{0,16}(?:目录|清单|文件|规章)?.{0,6})");
  private static final Pattern OTHER_LIST = Pattern.compile(".{0,30}(?:修改|继续有效|保留|拟修订).{0,20}");

  private static final Pattern NUMBER =
      Pattern.compile("原?([\\p{IsHan}]{0,10}[〔\\[【（(［﹝〖]\\d{4}[〕\\]】）)］﹞〗]第?\\d{1,5}号)(?:文件?)?$");

  /** An item, or a heading over items, of what a decision amends instead. */
  private static final Pattern AMENDED =
      Pattern.compile("(?:作|作出|做出|进行|予以)(?:如下|以下|下列|部分|相应)*(?:修改|修订)|(?:修改|修订)[^《》]{0,12}，废止");

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_BEFORE = 26;

  @Override
  public List<Relation> read(Reading document) {
    List<Relation> relations = new ArrayList<>();
    document.own().forEach(paragraph -> sentences(paragraph, relations));
    document.carried().forEach(paragraph -> sentences(paragraph, relations));
    boolean lists =
        document.facts().attachments().stream().anyMatch(a -> isListing(a.title()))
            || isListing(document.title());
    if (lists) {
      list(document.body(), relations);
      list(document.carried(), relations);
    }
    for (Speech.Annex annex : document.lists()) {
      if (REPEALED.matcher(annex.title()).find()) {
        ListedDocuments.read(
            annex.paragraphs(),
            (cited, place) -> relations.add(Reading.relation(RelationType.REPEALS, cited, place)));
      }
    }
    return relations;
  }

  private static boolean isListing(String title) {
    return LISTING_TITLE.stream().anyMatch(title::contains);
  }

  private static void addAll(Paragraph paragraph, List<Relation> relations) {
    ListedDocuments.in(paragraph)
        .forEach(c -> relations.add(Reading.relation(RelationType.REPEALS, c, paragraph)));
  }

  private static void sentences(Paragraph paragraph, List<Relation> relations) {
    String words = paragraph.text();
    if (paragraph.isTable() || !mayRepeal(words)) {
      return;
    }
    List<Cited> cited = CitationScanner.in(words);
    Set<Cited> told = new HashSet<>();
    for (Matcher act = AFTER.matcher(words); act.find(); ) {
      if (Sentences.isQuoted(words, act.start())) {
        continue;
      }
      int from = Sentences.start(words, act.start());
      int to = Sentences.end(words, act.end());
      List<Cited> named = cited.stream().filter(c -> c.start() >= from && c.end() <= to).toList();
      for (Cited repealed : repealed(words, from, act, named, told)) {
        if (told.add(repealed)) {
          relations.add(Reading.relation(RelationType.REPEALS, repealed, paragraph));
        }
      }
      if (named.isEmpty()) {
        byNumber(words, from, act, paragraph, relations);
      }
    }
  }

  /** Spares most paragraphs the patterns. */
  private static boolean mayRepeal(String words) {
    return words.contains("废止")
        || words.contains("失效")
        || words.contains("停止")
        || words.contains("不再执行");
  }

  /** What a verb repeals; beyond what an earlier verb of the sentence told is nothing new. */
  private static List<Cited> repealed(
      String words, int from, Matcher act, List<Cited> named, Set<Cited> told) {
    List<Cited> repealed = new ArrayList<>();
    for (Cited cited : named) {
      boolean holdsTheWord = cited.start() < act.start() && cited.end() > act.start();
      if (holdsTheWord) {
        return List.of();
      }
      if (cited.end() <= act.start()) {
        repealed.add(cited);
      } else if (told.contains(cited)) {
        break;
      } else if (isJustBefore(words, from, cited.start())
          || !repealed.isEmpty() && joins(words, repealed.get(repealed.size() - 1), cited)) {
        repealed.add(cited);
      }
    }
    return withoutBystanders(words, from, act.start(), repealed, told);
  }

  /** The verb with a few words after it stands right before; so far back it is sought. */
  private static boolean isJustBefore(String words, int from, int at) {
    return BEFORE.matcher(words.substring(Math.max(from, at - LONGEST_BEFORE), at)).find();
  }

  /** Keeps those that the verb reaches: nothing but list signs and harmless words in between. */
  private static List<Cited> withoutBystanders(
      String words, int from, int verb, List<Cited> named, Set<Cited> told) {
    LinkedList<Cited> kept = new LinkedList<>();
    boolean leads = !named.isEmpty() && named.get(named.size() - 1).start() >= verb;
    int reach = verb;
    for (int i = named.size() - 1; i >= 0; i--) {
      Cited cited = named.get(i);
      if (cited.start() >= verb) {
        kept.addFirst(cited);
        continue;
      }
      if (told.contains(cited)) {
        break;
      }
      Pattern between = reach == verb ? BEFORE_VERB : BETWEEN_TITLES;
      boolean reached = between.matcher(words).region(cited.end(), reach).matches();
      // 决定保留《…》等，废止《…》: a verb that leads to its object takes none from another clause.
      boolean isOthers = leads && words.substring(cited.end(), reach).matches(".*[，,].*");
      if (!reached || isOthers || isGround(words, from, cited)) {
        break;
      }
      kept.addFirst(cited);
      reach = cited.start();
    }
    return kept;
  }

  private static boolean isGround(String words, int from, Cited cited) {
    String before = words.substring(Math.max(from, cited.start() - 10), cited.start());
    return before.matches(".*(?:根据|依据|按照|依照|贯彻|落实)[^，。；、]{0,6}");
  }

  private static boolean joins(String words, Cited one, Cited next) {
    return words.substring(one.end(), next.start()).matches("[、，和及与以]*[^《》。；]{0,24}");
  }

  /** 原某政办〔2018〕5号文件同时废止 names its target by number alone. */
  private static void byNumber(
      String words, int from, Matcher act, Paragraph paragraph, List<Relation> relations) {
    Matcher number = NUMBER.matcher(words.substring(from, act.start()));
    if (number.find()) {
      String written = number.group(1);
      int start = from + number.start(1);
      Cited cited = new Cited(written, written, start, start + written.length());
      relations.add(Reading.relation(RelationType.REPEALS, cited, paragraph));
    }
  }

  /** Every title below a heading that says 废止, until a heading that says something else. */
  private static void list(List<Paragraph> paragraphs, List<Relation> relations) {
    boolean listing = false;
    for (Paragraph paragraph : paragraphs) {
      String words = paragraph.text();
      if (AMENDED.matcher(words).find()) {
        listing = false;
        continue;
      }
      boolean isShort = words.length() <= LONGEST_HEADING && words.indexOf('《') < 0;
      if (isShort && LIST_HEADING.matcher(words).matches()) {
        listing = true;
      } else if (isShort && OTHER_LIST.matcher(words).matches()) {
        listing = false;
      } else if (listing) {
        addAll(paragraph, relations);
      }
    }
  }
}
