package org.gongbao.parse.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> LABELS =
      Set.of(
          "索引号", "索取号", "主题分类", "主题词", "体裁分类", "组配分类", "发文机关", "发文单位", "发布机构", "发布单位", "公开机构",
          "信息来源", "来源", "成文日期", "发文日期", "发布日期", "公开日期", "生成日期", "印发日期", "文号", "发文字号", "发文文号",
          "文件编号", "标题", "名称", "信息名称", "文件名称", "有效性", "时效性", "效力状态", "公文种类", "公开方式", "公开范围", "公开时限",
          "关键词", "内容概述", "实施日期", "失效日期", "废止日期");

  private static final int LONGEST_TABLE = 40;

  private HtmlLabels() {}

  /** Reads the labels and removes the blocks they stand in. */
  static Map<String, String> of(Document page) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Element meta : page.select("meta[name][content]")) {
      if (METAS.contains(meta.attr("name")) && !meta.attr("content").isBlank()) {
        labels.put(meta.attr("name"), Blanks.strip(meta.attr("content")));
      }
    }
    for (Element block : page.select("table, dl, ul")) {
      readBlock(block, labels);
    }
    return labels;
  }

  private static void readBlock(Element block, Map<String, String> labels) {
    List<Element> cells = block.select("td, th, dt, dd, li");
    if (cells.size() > LONGEST_TABLE) {
      return;
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).text();
      String name = name(cell);
      if (LABELS.contains(name) && i + 1 < cells.size()) {
        String value = Blanks.strip(cells.get(i + 1).text());
        if (!LABELS.contains(name(value))) {
          found.put(name, value);
          i++;
        }
      } else {
        addJoined(cell, found);
      }
    }
    if (found.size() >= 2) {
      found.forEach((name, value) -> keep(labels, name, value));
      block.remove();
    }
  }

  /** Label and value in one cell: 文号：云政字〔2024〕3号. */
  private static void addJoined(String cell, Map<String, String> found) {
    int colon = cell.indexOf('：') >= 0 ? cell.indexOf('：') : cell.indexOf(':');
    if (colon > 0 && LABELS.contains(name(cell.substring(0, colon)))) {
      found.put(name(cell.substring(0, colon)), Blanks.strip(cell.substring(colon + 1)));
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
