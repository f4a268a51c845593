package org.gongbao.parse.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of labels and values that a web page sets between title and text: 发布时间：… 来源：… 浏览次数：…. It
 * says things of the document and is no part of its text.
 */
final class InfoLine {

  private static final int LONGEST = 200;

  private static final List<String> LABELS =
      List.of(
          "信息索引", "索引号", "索取号", "主题分类", "信息分类", "体裁分类", "组配分类", "服务对象", "公文种类", "主题词", "关键词",
          "发文机关", "发文机构", "发文单位", "制发机关", "发布机构", "发布单位", "公开机构", "成文日期", "发文日期", "印发日期", "生成日期",
          "发布日期", "发布时间", "公开日期", "公开时间", "更新时间", "更新日期", "生效日期", "实施日期", "失效日期", "废止日期", "发文字号",
          "发文文号", "文件编号", "统一编号", "登记号", "文号", "信息名称", "文件名称", "标题", "名称", "有效性", "时效性", "效力状态",
          "有效状态", "公开方式", "公开范围", "公开时限", "内容概述", "信息来源", "文章来源", "稿件来源", "稿源", "来源", "供稿", "作者",
          "责任编辑", "编辑", "审核", "浏览次数", "浏览量", "浏览", "点击次数", "点击数", "点击率", "点击量", "点击", "访问量", "访问次数",
          "阅读次数", "阅读量", "阅读", "字体大小", "字体", "字号", "时间", "日期", "分享", "打印");

  /** Labels that texts use too: alone they do not make a line one of labels. */
  private static final Set<String> COMMON =
      Set.of("标题", "名称", "主题词", "关键词", "时间", "日期", "作者", "服务对象", "浏览", "审核", "生效日期", "实施日期", "登记号");

  private static final Pattern LABEL =
      Pattern.compile(
          LABELS.stream()
              .map(label -> String.join("[\\s\\u3000\\u00A0]*", label.split("")))
              .collect(
                  Collectors.joining("|", "(?<!\\p{IsHan})(", ")[\\s\\u3000\\u00A0]*[：:丨｜|]")));

  private static final String NUMBER = "[\\p{IsHan}]{0,16}[〔\\[（(【]\\d{4}[〕\\]）)】]第?\\d{1,5}号";
  private static final String DAY =
      "\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?";

  /** What may stand before the first label: the number, a day, signs. */
  private static final Pattern LEAD =
      Pattern.compile("(?:(" + NUMBER + ")|" + DAY + "|[\\s\\u3000\\u00A0|｜·【\\[])*");

  private static final Pattern ENDS =
      Pattern.compile("^[\\s\\u3000|｜【\\[]+|[\\s\\u3000|｜【\\[】\\]]+$");

  /** When the page was put up, perhaps with who did: 云溪发布 2024-11-20 10:22. */
  private static final Pattern PUT_UP =
      Pattern.compile(
          "[^。，：]{0,20}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?");

  /** Such a day with a time of day, or with words behind it; a day alone may be the document's. */
  private static final Pattern STAMP =
      Pattern.compile(
          "[^。，；：]{0,40}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?[^。，；]{0,40}"
              + "|[\\s\\u3000\\u00A0]*[^。，；\\s\\d][^。，；]{0,40})");

  private InfoLine() {}

  /** Whether a line below the title says when the page was put up, and perhaps by whom. */
  static boolean isStamp(String line) {
    return STAMP.matcher(line).matches();
  }

  /** Whether a line above the text tells no more than when the page was put up. */
  static boolean isDayOfPage(String line) {
    return PUT_UP.matcher(line).matches();
  }

  /** Whether a label is one that pages use. */
  static boolean isLabel(String name) {
    return LABELS.contains(name);
  }

  /**
   * What the line says by label, the number before the first as 文号; empty when it is no such line.
   */
  static Map<String, String> read(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    if (line.length() > LONGEST) {
      return values;
    }
    Matcher lead = LEAD.matcher(line);
    boolean led = lead.lookingAt() && lead.end() > 0;
    if (led && lead.end() == line.length() && isMore(line)) {
      return number(lead);
    }
    Matcher label = LABEL.matcher(line);
    if (!label.find() || label.start() != (led ? lead.end() : 0)) {
      return values;
    }
    if (led) {
      values.putAll(number(lead));
    }
    while (true) {
      String name = Blanks.remove(label.group(1));
      int from = label.end();
      boolean more = label.find();
      values.putIfAbsent(name, value(line.substring(from, more ? label.start() : line.length())));
      if (!more) {
        break;
      }
    }
    boolean alone = values.size() == 1 && COMMON.containsAll(values.keySet());
    return alone ? Map.of() : values;
  }

  /** A number with the day it was put up beside it; alone it is a line of the text. */
  private static boolean isMore(String line) {
    return line.indexOf('号') < line.length() - 1 && line.matches(".*[|｜].*");
  }

  private static Map<String, String> number(Matcher lead) {
    return lead.group(1) == null ? Map.of() : Map.of("文号", lead.group(1));
  }

  private static String value(String text) {
    return ENDS.matcher(text).replaceAll("");
  }
}
