package org.gongbao.parse.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The title of a page's document, from the page's own words about it. */
final class HtmlTitle {

  private static final String HEADINGS =
      "h1, h2, h3, [class~=(?i)(^|[-_ ])(tit|title|biaoti|bt)([-_ ]|$)],"
          + " [id~=(?i)(^|[-_])(tit|title|biaoti)([-_]|$)]";

  private static final Pattern POLICY =
      Pattern.compile(
          ".*(?:关于.{4,}|通知|意见|决定|办法|规定|条例|细则|方案|规划|公告|通告|通报|批复|复函|函|令|解读|目录|清单|名单|纲要"
              + "|计划|要点|措施|报告|规则|规程|制度|标准|问答)[》”]?(?:[（(].{1,24}[）)])?");

  /** The site's and the section's names stand behind such signs; a span of years does not part. */
  private static final Pattern PARTS =
      Pattern.compile("\\s*(?:[_|｜]+|(?<!\\d)[-—－]+|[-—－]+(?!\\d))\\s*");

  private static final Pattern NUMBER_BEHIND =
      Pattern.compile("[（(]\\p{IsHan}{0,12}[〔\\[]\\d{4}[〕\\]]\\d{1,5}号[）)]$");

  private static final Pattern ORGAN =
      Pattern.compile("\\p{IsHan}[\\p{IsHan}\\s\\u3000、]{2,60}(?:政府|办公[厅室]|委员会|委|局|厅|院|部|中心|行|会)");

  private static final Pattern ENDS_SENTENCE = Pattern.compile("[。；：，！？]");

  private static final int SHORTEST = 8;
  private static final int LONGEST = 160;

  private static final int FEWEST_LISTED = 3;
  private static final int LONGEST_SUMMARY = 120;

  /** A mark, a day may stand beside a link. */
  private static final int MOST_BESIDE = 14;

  /** Lines between which title and text stand. */
  private static final int NEAR = 6;

  private HtmlTitle() {}

  /** The title, or null when nothing on the page looks like one. */
  static @Nullable String of(Document page, Map<String, String> labels) {
    String named = first(labels, "ArticleTitle", "标题", "信息名称", "文件名称", "名称");
    if (named != null) {
      return named;
    }
    Element heading = heading(page.body());
    return heading == null ? longestPart(page.title()) : Blanks.strip(heading.text());
  }

  /** The element that is marked as a heading and reads like a title, or null. */
  static @Nullable Element heading(Element body) {
    for (Element heading : body.select(HEADINGS)) {
      if (isTitle(Blanks.strip(heading.text())) && heading.closest("a, li") == null) {
        return heading;
      }
    }
    return null;
  }

  /**
   * Whether a page lists titles that link to other pages, each with a few words of what is there.
   */
  static boolean isList(Element body) {
    long titles =
        body.select("a[href]").stream()
            .filter(link -> isTitle(Blanks.strip(link.text())) && isAlone(link))
            .filter(link -> !link.attr("href").startsWith("#"))
            .count();
    return titles >= FEWEST_LISTED && HtmlMeasure.of(body).prose(body) < titles * LONGEST_SUMMARY;
  }

  private static boolean isAlone(Element link) {
    Element parent = link.parent();
    return parent != null
        && parent.childNodeSize() <= MOST_BESIDE
        && parent.text().length() <= link.text().length() + MOST_BESIDE;
  }

  /** The title among the lines right above a text that does not begin with one, or null. */
  static @Nullable String above(PageLines page) {
    List<String> text = page.text();
    if (text.subList(0, Math.min(NEAR, text.size())).stream().anyMatch(HtmlTitle::isTitle)) {
      return null;
    }
    List<String> before = page.before();
    List<String> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
    int at = 0;
    while (at < near.size() && !isTitle(near.get(at))) {
      at++;
    }
    if (at == near.size()) {
      return null;
    }
    StringBuilder title = new StringBuilder(near.get(at));
    while (at > 0 && isFirstHalf(near.get(at - 1), title.toString())) {
      title.insert(0, near.get(--at));
    }
    return title.toString();
  }

  /** Whether a line is the first part of a title that is broken before the next line. */
  static boolean isFirstHalf(String line, String next) {
    if (line.length() > LONGEST || ENDS_SENTENCE.matcher(line).find()) {
      return false;
    }
    boolean isOrgan = next.startsWith("关于") || ORGAN.matcher(next).matches();
    return isOrgan && ORGAN.matcher(line).matches()
        || !next.contains("关于") && line.contains("关于") && !isTitle(line);
  }

  private static boolean isTitle(String line) {
    return line.length() >= SHORTEST && line.length() <= LONGEST && POLICY.matcher(line).matches();
  }

  private static @Nullable String longestPart(String title) {
    String longest = "";
    for (String part : PARTS.split(NUMBER_BEHIND.matcher(title).replaceAll(""))) {
      String words = Blanks.strip(NUMBER_BEHIND.matcher(part).replaceAll(""));
      if (POLICY.matcher(words).matches() && words.length() > longest.length()) {
        longest = words;
      }
    }
    return longest.isEmpty() ? null : longest;
  }

  static @Nullable String first(Map<String, String> labels, String... names) {
    for (String name : names) {
      String value = labels.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
