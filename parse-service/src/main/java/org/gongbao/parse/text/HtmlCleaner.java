package org.gongbao.parse.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes off a page what is never its text: scripts, forms, hidden parts, menus, lists of links. */
final class HtmlCleaner {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, select,"
          + " input, textarea, nav, footer, aside, [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none]";

  /** Names that publishing systems give to what surrounds the text. */
  private static final String SURROUNDINGS =
      "[class~=(?i)(^|[-_ ])(nav|navigation|menu|breadcrumb|crumbs?|share|footer|copyright|sidebar"
          + "|toolbar|related|pager|print)($|[-_ ])],"
          + " [id~=(?i)(^|[-_])(nav|navigation|menu|breadcrumb|crumbs?|share|footer|copyright|sidebar"
          + "|toolbar|related|pager|print)($|[-_])]";

  private static final String BLOCKS_OF_LINKS = "ul, ol, dl, div, td, table, p, center";

  private HtmlCleaner() {}

  static Element clean(Document page) {
    Element body = page.body();
    body.select(NEVER_TEXT).remove();
    body.select("header").stream().filter(HtmlCleaner::isOfTheSite).forEach(Element::remove);
    HtmlMeasure measure = HtmlMeasure.of(body);
    int all = measure.prose(body);
    // where most of the text stands under such a name, the name misleads
    body.select(SURROUNDINGS).stream()
        .filter(part -> all == 0 || measure.prose(part) * 2 < all)
        .forEach(Element::remove);
    body.select(BLOCKS_OF_LINKS).stream().filter(measure::isLinks).forEach(Element::remove);
    return body;
  }

  private static boolean isOfTheSite(Element header) {
    return header.closest("article, main") == null;
  }
}
