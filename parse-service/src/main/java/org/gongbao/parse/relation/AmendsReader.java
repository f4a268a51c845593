package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Paragraph;
import org.gongbao.parse.structure.Speech;

/**
 * 修改: 对《…》作如下修改, 将《…》第三条修改为, 《…》（…号）予以修改. What stands in quotation marks inside an amendment is the
 * amended text's, not the order's.
 */
final class AmendsReader implements ActReader {
  private static final Pattern ACT =
      Pattern.compile(
          "(?:作|做|作出|做出|进行|予以)(?:了|以下|如下|下列|部分|相应)*(?:修改|修订|修正)"
              + "|(?:现|予以|作如下|特此)更正|修改如下|修订如下|(?:条|款|项|部分|内容|表述|中的)[^。；]{0,40}?(?:修改|修订)为");

  /** 关于修改《…》的决定, 关于延长《…》有效期的通知 as a title of its own. */
  private static final Pattern TITLE = Pattern.compile("关于(?:修改|修订|修正|调整|延长)(?:部分)?《");

  private static final Pattern ANNOUNCES_ITEMS =
      Pattern.compile(".*(?:下列|以下|部分)[^。；《]{0,20}(?:修改|修订|修正)(?:如下)?[:：]");

  private static final Pattern AMENDED = Pattern.compile("修改|修订|修正");

  @Override
  public List<Relation> read(Reading document) {
    List<Relation> relations = new ArrayList<>();
    fromTitle(document, relations);
    if (Genre.CORRECTION.word().equals(document.facts().kind())) {
      document.body().forEach(paragraph -> printed(paragraph, relations));
    }
    for (Paragraph paragraph : document.own()) {
      read(paragraph, relations);
    }
    if (announcesAmendment(document)) {
      document.carried().forEach(paragraph -> read(paragraph, relations));
      items(document.carried(), relations);
    }
    items(document.own(), relations);
    for (Speech.Annex annex : document.lists()) {
      if (AMENDED.matcher(annex.title()).find()) {
        ListedDocuments.read(
            annex.paragraphs(),
            (cited, place) -> relations.add(Reading.relation(RelationType.AMENDS, cited, place)));
      }
    }
    return relations;
  }

  /** 本刊第4期刊登的《…》: a correction amends what was printed. */
  private static void printed(Paragraph paragraph, List<Relation> relations) {
    for (Cited cited : CitationScanner.in(paragraph.text())) {
      String before = paragraph.text().substring(0, cited.start());
      if (before.endsWith("刊登的") || before.endsWith("刊发的") || before.endsWith("刊载的")) {
        relations.add(Reading.relation(RelationType.AMENDS, cited, paragraph));
      }
    }
  }

  /** 对下列规章作如下修改： and below it 一、《…》, 二、《…》. */
  private static void items(List<Paragraph> paragraphs, List<Relation> relations) {
    boolean listing = false;
    for (Paragraph paragraph : paragraphs) {
      String words = paragraph.text();
      if (announcesItems(words)) {
        listing = true;
      } else if (listing) {
        addAll(ListedDocuments.item(paragraph), paragraph, relations);
      }
    }
  }

  /** The last sign spares most paragraphs the pattern. */
  private static boolean announcesItems(String words) {
    return (words.endsWith("：") || words.endsWith(":")) && ANNOUNCES_ITEMS.matcher(words).matches();
  }

  private static void addAll(List<Cited> cited, Paragraph place, List<Relation> relations) {
    cited.forEach(c -> relations.add(Reading.relation(RelationType.AMENDS, c, place)));
  }

  /** Whether what it carries is the decision to amend. */
  private static boolean announcesAmendment(Reading document) {
    return document.facts().attachments().stream()
        .limit(1)
        .anyMatch(a -> a.title().contains("修改") || a.title().contains("修正"));
  }

  private static void fromTitle(Reading document, List<Relation> relations) {
    if (!TITLE.matcher(document.title()).find()) {
      return;
    }
    for (Cited cited : CitationScanner.in(document.title())) {
      String target = inner(cited.title());
      relations.add(
          new Relation(
              RelationType.AMENDS,
              target,
              cited.number(),
              null,
              document.title(),
              document.titleLine()));
    }
  }

  /** In 关于修改《…》的决定 the inner title is what is amended. */
  private static String inner(String title) {
    int open = title.indexOf('《');
    int close = title.lastIndexOf('》');
    return title.contains("修改") && open >= 0 && close > open
        ? title.substring(open + 1, close)
        : title;
  }

  private static void read(Paragraph paragraph, List<Relation> relations) {
    String words = paragraph.text();
    if (paragraph.isTable()
        || words.indexOf('《') < 0
        || !words.contains("修") && !words.contains("更正")) {
      return;
    }
    List<Cited> named = CitationScanner.in(words);
    Set<Cited> told = new HashSet<>();
    for (Matcher act = ACT.matcher(words); act.find(); ) {
      if (Sentences.isQuoted(words, act.start())) {
        continue;
      }
      int from = Sentences.start(words, act.start());
      for (Cited cited : named) {
        if (cited.start() >= from
            && cited.end() <= act.start()
            && !told.contains(cited)
            && !Sentences.isQuoted(words, cited.start())
            && isObject(words, from, cited)) {
          told.add(cited);
          relations.add(Reading.relation(RelationType.AMENDS, cited, paragraph));
        }
      }
    }
  }

  /** 根据《…》 gives a ground; what is amended follows 对, 将, a label or another such title. */
  private static boolean isObject(String words, int from, Cited cited) {
    String before = words.substring(Math.max(from, cited.start() - 12), cited.start());
    return !before.matches(".*(?:根据|依据|按照|依照|贯彻|落实)[^，。；、]{0,8}");
  }
}
