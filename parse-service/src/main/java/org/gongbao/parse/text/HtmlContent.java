package org.gongbao.parse.text;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main content of a page: what is left when navigation, scripts, forms and hidden parts
 * are gone, narrowed to the innermost block that still holds nearly all running text.
 */
final class HtmlContent {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, select,"
          + " input, textarea, nav, header, footer, aside, [hidden], [aria-hidden=true]";

  /** Names that content management systems give to what surrounds the text. */
  private static final String SURROUNDINGS =
      "[class~=(?i)(^|[-_ ])(nav|navigation|menu|breadcrumb|crumbs?|share|footer|copyright|sidebar|toolbar"
          + "|related|pager|print)($|[-_ ])],"
          + " [id~=(?i)(^|[-_])(nav|navigation|menu|breadcrumb|crumbs?|share|footer|copyright|sidebar|toolbar"
          + "|related|pager|print)($|[-_])]";

  /** The share of the running text that a block must hold to be the main content. */
  private static final double NEARLY_ALL = 0.8;

  /** How far to narrow: each step reads the rest of the page again. */
  private static final int MOST_DEPTH = 60;

  private HtmlContent() {}

  static Element of(Document page) {
    Element body = page.body();
    body.select(NEVER_TEXT).remove();
    body.select("[style~=(?i)display\\s*:\\s*none]").remove();
    Element whole = body.clone();
    body.select(SURROUNDINGS).remove();
    if (prose(body) * 2 < prose(whole)) {
      body = whole; // the names misled: most of the text stood under them
    }
    return innermost(body);
  }

  private static Element innermost(Element body) {
    double enough = prose(body) * NEARLY_ALL;
    Element content = body;
    for (int depth = 0; depth < MOST_DEPTH; depth++) {
      Element child = largest(content);
      if (child == null || !isBlock(child) || prose(child) < enough || enough == 0) {
        break;
      }
      content = child;
    }
    return content;
  }

  private static @Nullable Element largest(Element parent) {
    Element largest = null;
    int most = -1;
    for (Element child : parent.children()) {
      int prose = prose(child);
      if (prose > most) {
        most = prose;
        largest = child;
      }
    }
    return largest;
  }

  /** A table's cell may hold a whole page; a paragraph or a link never does. */
  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "div", "main", "article", "section", "td", "tr", "tbody", "table", "center" ->
          !isDataTable(element);
      default -> false;
    };
  }

  /** A table of more than a few cells holds data, not the layout of the page. */
  private static boolean isDataTable(Element element) {
    return element.normalName().equals("table") && element.select("td").size() > 8;
  }

  /** Characters outside links. */
  private static int prose(Element element) {
    int links = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return element.text().length() - links;
  }
}
