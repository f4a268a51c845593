package org.gongbao.parse.text;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds its text: the block that the site's publishing system marks
 * as such, else the innermost one with nearly all running text.
 */
final class HtmlContent {

  /** Names that the publishing systems of government sites give to the block of the text. */
  private static final String MARKED =
      "[id~=(?i)^(ucap-content|zoom|zoomcon|artibody|article_?content|js_content)$],"
          + " [class~=(?i)(^|\\s)(trs_editor|trs_ueditor|trs_editor_view|pages_content"
          + "|article-?_?con(tent)?|zwxl-article)($|\\s)]";

  /** The share of the running text that marked blocks must hold to be trusted. */
  private static final double MOST = 0.5;

  private static final double NEARLY_ALL = 0.9;

  private HtmlContent() {}

  static Element of(Element body) {
    HtmlMeasure measure = HtmlMeasure.of(body);
    List<Element> marked = body.select(MARKED).stream().filter(e -> isOutermost(e, body)).toList();
    int sum = marked.stream().mapToInt(measure::prose).sum();
    boolean trusted = sum > measure.prose(body) * MOST;
    Element from = trusted ? body : aroundHeading(body, measure);
    return innermost(from, measure, trusted ? sum : measure.prose(from) * NEARLY_ALL, marked);
  }

  /**
   * The block that a title heads, if it holds most of the text: what stands beside is the site's.
   */
  private static Element aroundHeading(Element body, HtmlMeasure measure) {
    Element heading = HtmlTitle.heading(body);
    for (Element at = heading; at != null && at != body; at = at.parent()) {
      if (isBlock(at) && measure.prose(at) > measure.prose(body) * MOST) {
        return at;
      }
    }
    return body;
  }

  private static boolean isOutermost(Element marked, Element body) {
    for (Element at = marked.parent(); at != null && at != body; at = at.parent()) {
      if (at.is(MARKED)) {
        return false;
      }
    }
    return true;
  }

  private static Element innermost(
      Element body, HtmlMeasure measure, double enough, List<Element> marked) {
    Element content = body;
    while (enough > 0 && !marked.contains(content)) {
      Element child = largest(content, measure);
      if (child == null || !isBlock(child) || measure.prose(child) < enough) {
        break;
      }
      content = child;
    }
    return content;
  }

  private static @Nullable Element largest(Element parent, HtmlMeasure measure) {
    Element largest = null;
    int most = -1;
    for (Element child : parent.children()) {
      if (measure.prose(child) > most) {
        most = measure.prose(child);
        largest = child;
      }
    }
    return largest;
  }

  /** A table's cell may hold a whole page; a paragraph or a link never does. */
  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "div",
          "main",
          "article",
          "section",
          "td",
          "tr",
          "tbody",
          "table",
          "center",
          "form",
          "pre" ->
          true;
      default -> false;
    };
  }
}
