package org.gongbao.parse.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a government page says of the document in its meta tags (the names of the national guideline
 * for government websites: ArticleTitle, PubDate, ContentSource …) and in the head table of labels
 * and values. A head table is taken out of the page, so that it is not read as text.
 */
final class HtmlLabels {

  private static final Set<String> METAS =
      Set.of("ArticleTitle", "PubDate", "ContentSource", "ColumnName", "SiteName", "Author");

  private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd", "li");

  private static final int LONGEST_TABLE = 40;

  /** The share of a head table that labels and their values make up; a layout table has less. */
  private static final double MOSTLY = 0.7;

  private HtmlLabels() {}

  /** Reads the labels and removes the blocks they stand in. */
  static Map<String, String> of(Document page) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Element meta : page.select("meta[name][content]")) {
      if (METAS.contains(meta.attr("name")) && !meta.attr("content").isBlank()) {
        labels.put(meta.attr("name"), Blanks.strip(Jsoup.parse(meta.attr("content")).text()));
      }
    }
    for (Element block : page.select("table, dl, ul")) {
      readBlock(block, labels);
    }
    return labels;
  }

  private static void readBlock(Element block, Map<String, String> labels) {
    List<Element> cells =
        block.stream()
            .filter(element -> CELLS.contains(element.normalName()))
            .limit(LONGEST_TABLE + 1) // tables may be nested in tables without end
            .toList();
    if (cells.size() > LONGEST_TABLE) {
      return;
    }
    Map<String, String> found = new LinkedHashMap<>();
    int taken = 0;
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).text();
      String name = name(cell);
      if (InfoLine.isLabel(name) && i + 1 < cells.size()) {
        String value = Blanks.strip(cells.get(i + 1).text());
        taken += cell.length();
        if (!InfoLine.isLabel(name(value))) {
          found.put(name, value);
          taken += value.length();
          i++;
        }
      } else {
        Map<String, String> info = InfoLine.read(cell); // label and value in one cell
        found.putAll(info);
        taken += info.isEmpty() ? 0 : cell.length();
      }
    }
    if (found.size() >= 2 && taken > block.text().length() * MOSTLY) {
      found.forEach((name, value) -> keep(labels, name, value));
      block.remove();
    }
  }

  private static void keep(Map<String, String> labels, String name, String value) {
    if (!value.isEmpty()) {
      labels.putIfAbsent(name, value);
    }
  }

  private static String name(String cell) {
    return Blanks.remove(cell).replaceAll("[：:\\[\\]【】]", "");
  }
}
