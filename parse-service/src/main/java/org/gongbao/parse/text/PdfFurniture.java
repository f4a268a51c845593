package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes running heads and page numbers off the pages: what comes at the same height at the top or
 * bottom of many pages, and numbers alone there. The first head that names the gazette stays, for
 * it may be the only masthead.
 */
final class PdfFurniture {

  private static final int LINES_AT_EDGE = 2;
  private static final int LEAST_PRINTS = 2;
  private static final float BAND = 8;

  /** A number between any signs, — 3 —, 3/40, 第3页 共40页, Page 3 of 40. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[^\\p{L}\\p{N}]{0,4}\\p{Nd}{1,4}(?:/\\p{Nd}{1,4})?[^\\p{L}\\p{N}]{0,4}"
              + "|第\\p{Nd}{1,4}页(?:[,，/]?共\\p{Nd}{1,4}页)?|(?i:page)\\p{Nd}{1,4}(?i:of\\p{Nd}{1,4})?");

  /** Share of a page's height in which heads and feet stand. */
  private static final float MARGIN = 0.15f;

  private PdfFurniture() {}

  static List<PdfPage> remove(List<PdfPage> pages) {
    Map<String, Integer> prints = new HashMap<>();
    for (PdfPage page : pages) {
      edges(page).forEach(line -> prints.merge(key(line), 1, Integer::sum));
    }
    int least = Math.max(LEAST_PRINTS, pages.size() / 4);
    Set<String> kept = new HashSet<>();
    List<PdfPage> cleaned = new ArrayList<>();
    for (PdfPage page : pages) {
      Set<PdfLine> furniture = new HashSet<>();
      for (PdfLine line : edges(page)) {
        boolean repeats = prints.get(key(line)) >= least;
        boolean isMasthead = line.text().contains("公报") && kept.add(words(line));
        if (isNumber(line) || repeats && !isMasthead) {
          furniture.add(line);
        }
      }
      cleaned.add(page.without(furniture));
    }
    return cleaned;
  }

  private static List<PdfLine> edges(PdfPage page) {
    List<PdfLine> lines = page.lines();
    List<PdfLine> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      float y = lines.get(i).y();
      boolean isHead = i < LINES_AT_EDGE && y < page.height() * MARGIN;
      boolean isFoot = i >= lines.size() - LINES_AT_EDGE && y > page.height() * (1 - MARGIN);
      if (isHead || isFoot) {
        edges.add(lines.get(i));
      }
    }
    return edges;
  }

  private static boolean isNumber(PdfLine line) {
    return NUMBER.matcher(Blanks.remove(line.text())).matches();
  }

  private static String key(PdfLine line) {
    return words(line) + "@" + Math.round(line.y() / BAND);
  }

  private static String words(PdfLine line) {
    return Blanks.remove(line.text()).replaceAll("\\p{Nd}+", "0");
  }
}
