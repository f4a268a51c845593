package org.gongbao.parse.relation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.Relation;
import org.gongbao.contract.document.RelationType;
import org.gongbao.parse.structure.Paragraph;

/**
 * 转发: only when the document's own title says so, before any 关于 or 《》 of a cited title. The text
 * names best what is forwarded (《…》转发给你们); the title's own words serve else.
 */
final class ForwardsReader implements ActReader {
  private static final Pattern TITLE = Pattern.compile("[^《》关]{0,40}(?:关于)?(?:批转|转发)(.+)");
  private static final Pattern ACT = Pattern.compile("(?:转发|批转|转印)给你们|予以转发|现转发|现予转发");
  private static final Pattern END = Pattern.compile("的?通知$");

  @Override
  public List<Relation> read(Reading document) {
    Matcher title = TITLE.matcher(document.title());
    if (!title.matches()) {
      return List.of();
    }
    for (Paragraph paragraph : document.own()) {
      Matcher act = ACT.matcher(paragraph.text());
      if (!act.find()) {
        continue;
      }
      List<Cited> before =
          CitationScanner.in(paragraph.text()).stream()
              .filter(cited -> cited.start() < act.end() + 2)
              .toList();
      if (!before.isEmpty()) {
        Cited target = before.get(before.size() - 1);
        return List.of(Reading.relation(RelationType.FORWARDS, target, paragraph));
      }
    }
    return List.of(fromTitle(document, title.group(1)));
  }

  private static Relation fromTitle(Reading document, String words) {
    List<Cited> named = CitationScanner.in(words);
    String target = named.isEmpty() ? END.matcher(words).replaceFirst("") : named.get(0).title();
    String number = named.isEmpty() ? null : named.get(0).number();
    return new Relation(
        RelationType.FORWARDS, target, number, null, document.title(), document.titleLine());
  }
}
