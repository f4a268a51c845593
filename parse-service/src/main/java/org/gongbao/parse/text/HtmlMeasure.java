package org.gongbao.parse.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What each part of a page consists of, counted in one walk: running text (characters outside links
 * in runs that have the signs of a sentence), all text, links. Menus, lists of links and imprints
 * have next to no running text.
 */
final class HtmlMeasure implements NodeVisitor {

  private static final String SIGNS = "，。；、《";

  /** Links within the page are a contents list, those to files are annexes. */
  private static final Pattern OWN =
      Pattern.compile("#.*|.*\\.(?:docx?|xlsx?|pdf|wps|ofd|zip|rar)", Pattern.CASE_INSENSITIVE);

  private static final Sums NOTHING = new Sums(0, 0, 0, 0, 0);

  /** Sums over the text read so far; the difference of two is what stands between. */
  private record Sums(int prose, int text, int linked, int links, int ownLinks) {

    Sums minus(Sums other) {
      return new Sums(
          prose - other.prose,
          text - other.text,
          linked - other.linked,
          links - other.links,
          ownLinks - other.ownLinks);
    }
  }

  private final Map<Element, Sums> parts = new IdentityHashMap<>();
  private final Deque<Sums> starts = new ArrayDeque<>();
  private Sums sums = NOTHING;
  private int openLinks;

  private HtmlMeasure() {}

  static HtmlMeasure of(Element page) {
    HtmlMeasure measure = new HtmlMeasure();
    page.traverse(measure);
    return measure;
  }

  /** Characters of running text in a part of the page. */
  int prose(Element part) {
    return parts.getOrDefault(part, NOTHING).prose();
  }

  /** Whether a part is made of links that lead to other pages, without running text. */
  boolean isLinks(Element part) {
    Sums sum = parts.getOrDefault(part, NOTHING);
    return sum.prose() == 0
        && sum.links() >= 3
        && sum.ownLinks() == 0
        && sum.linked() * 10 > sum.text() * 6;
  }

  /** Characters of running text in a line. */
  static int prose(String line) {
    return line.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0) ? line.length() : 0;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(Blanks.strip(text.text()));
    } else if (node instanceof Element element) {
      starts.push(sums);
      if (isLink(element)) {
        openLinks++;
        boolean own =
            OWN.matcher(element.attr("href")).matches() || OWN.matcher(element.text()).matches();
        Sums s = sums;
        sums = new Sums(s.prose, s.text, s.linked, s.links + 1, s.ownLinks + (own ? 1 : 0));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      parts.put(element, sums.minus(starts.pop()));
      openLinks -= isLink(element) ? 1 : 0;
    }
  }

  private void add(String text) {
    Sums s = sums;
    int prose = openLinks == 0 ? prose(text) : 0;
    int linked = openLinks > 0 ? text.length() : 0;
    sums =
        new Sums(s.prose + prose, s.text + text.length(), s.linked + linked, s.links, s.ownLinks);
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }
}
