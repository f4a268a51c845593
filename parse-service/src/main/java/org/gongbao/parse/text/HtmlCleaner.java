package org.gongbao.parse.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes off a page what is never its text: scripts, forms, hidden parts, menus, lists of links. */
final class HtmlCleaner {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, select, marquee,"
          + " input, textarea, nav, footer, aside, [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

  /** Names that publishing systems give to what surrounds the text. */
  private static final String SURROUNDINGS =
      "[class~=(?i)(^|[-_ ])(nav|navigation|menu|breadcrumb|crumbs?|share|footer|copyright|sidebar"
          + "|toolbar|related|pager|print)($|[-_ ])],"
          + " [id~=(?i)(^|[-_])(nav|navigation|menu|breadcrumb|crumbs?|share|footer|copyright|sidebar"
          + "|toolbar|related|pager|print)($|[-_])]";

  /** A field for words of the visitor's own holds less. */
  private static final int SHORTEST_TEXT = 100;

  private static final Pattern MARKUP =
      Pattern.compile("<(?:p|br|div|span|table)\\b", Pattern.CASE_INSENSITIVE);

  private static final String BLOCKS_OF_LINKS = "ul, ol, dl, div, td, table, p, center";

  private HtmlCleaner() {}

  static Element clean(Document page) {
    Element body = page.body();
    body.select("textarea, xmp").forEach(HtmlCleaner::unwrap);
    body.select(NEVER_TEXT).remove();
    body.select("header").stream().filter(HtmlCleaner::isOfTheSite).forEach(Element::remove);
    HtmlMeasure measure = HtmlMeasure.of(body);
    int all = measure.prose(body);
    // where most of the text stands under such a name, the name misleads
    body.select(SURROUNDINGS).stream()
        .filter(part -> all == 0 || measure.prose(part) * 2 < all)
        .forEach(Element::remove);
    body.select(BLOCKS_OF_LINKS).stream().filter(measure::isLinks).forEach(Element::remove);
    for (TextNode text : headsOfRelated(body)) {
      Element block = headedBy(text, body);
      if (block != null && measure.prose(block) * 2 < all) {
        block.remove();
      }
    }
    return body;
  }

  private static List<TextNode> headsOfRelated(Element body) {
    return body.nodeStream(TextNode.class)
        .filter(text -> HtmlFrame.isRelated(Blanks.strip(text.text())))
        .toList();
  }

  /** The largest block that begins with these words, or null. */
  private static @Nullable Element headedBy(TextNode words, Element body) {
    Element block = null;
    Node at = words;
    while (at.parent() instanceof Element parent && parent != body && isFirst(at)) {
      block = parent.isBlock() ? parent : block;
      at = parent;
    }
    return block;
  }

  private static boolean isFirst(Node node) {
    for (Node at = node.previousSibling(); at != null; at = at.previousSibling()) {
      boolean isText = at instanceof TextNode text && !text.isBlank();
      if (isText || at instanceof Element element && element.hasText()) {
        return false;
      }
    }
    return true;
  }

  /** Old pages show a text in a field that cannot be written in, or as it was typed. */
  private static void unwrap(Element field) {
    String text = field.normalName().equals("xmp") ? field.data() : field.wholeText();
    if (HtmlMeasure.prose(text) < SHORTEST_TEXT) {
      return;
    }
    Element shown = new Element(MARKUP.matcher(text).find() ? "div" : "pre");
    if (shown.normalName().equals("div")) {
      shown.append(text);
    } else {
      shown.appendText(text);
    }
    field.replaceWith(shown);
  }

  private static boolean isOfTheSite(Element header) {
    return header.closest("article, main") == null;
  }
}
