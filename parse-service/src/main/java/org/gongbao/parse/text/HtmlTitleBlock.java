package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts title, number and date above a page's text where the text itself does not begin with them,
 * in the order in which gazettes print them. A page often shows them only in its head table.
 */
final class HtmlTitleBlock {

  /** Lines of the content within which a document prints its own title and number. */
  private static final int HEAD = 12;

  private static final Pattern NUMBER = Pattern.compile("[〔\\[（(]\\d{4}[〕\\]）)]|\\d+号");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})");

  private HtmlTitleBlock() {}

  static List<String> above(
      List<String> content, @Nullable String title, Map<String, String> labels) {
    String head =
        Blanks.remove(String.join("", content.subList(0, Math.min(HEAD, content.size()))));
    String all = Blanks.remove(String.join("", content));
    List<String> lines = new ArrayList<>();
    if (title != null && !head.contains(Blanks.remove(title))) {
      lines.add(title);
    }
    String number = HtmlTitle.first(labels, "文号", "发文字号", "发文文号", "文件编号");
    boolean belowTitle = lines.isEmpty() && !content.isEmpty();
    List<String> missing = new ArrayList<>();
    if (number != null && NUMBER.matcher(number).find() && !head.contains(Blanks.remove(number))) {
      missing.add(number);
    }
    String date = date(HtmlTitle.first(labels, "成文日期", "发文日期", "印发日期"));
    if (date != null && !all.contains(date)) {
      missing.add(date);
    }
    if (belowTitle) {
      return insert(content, title, missing);
    }
    lines.addAll(missing);
    lines.addAll(content);
    return lines;
  }

  /** The content prints its own title: what is missing goes below it. */
  private static List<String> insert(
      List<String> content, @Nullable String title, List<String> missing) {
    int after = 0;
    StringBuilder read = new StringBuilder();
    while (after < Math.min(HEAD, content.size())) {
      read.append(Blanks.remove(content.get(after++)));
      if (title == null || read.indexOf(Blanks.remove(title)) >= 0) {
        break;
      }
    }
    List<String> lines = new ArrayList<>(content.subList(0, after));
    lines.addAll(missing);
    lines.addAll(content.subList(after, content.size()));
    return lines;
  }

  private static @Nullable String date(@Nullable String label) {
    Matcher date = DATE.matcher(label == null ? "" : label);
    return date.find()
        ? "%d年%d月%d日"
            .formatted(
                Integer.parseInt(date.group(1)),
                Integer.parseInt(date.group(2)),
                Integer.parseInt(date.group(3)))
        : null;
  }
}
