package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page's document as a gazette would print it: title, then text. What the site sets between and
 * around them is taken away, and what it says of the document is noted.
 */
final class HtmlArticle {

  /** Lines of a text within which labels and tools may stand. */
  private static final int HEAD = 12;

  private static final int FOOT = 4;

  /** Lines over which a title may be broken. */
  private static final int LONGEST_TITLE = 5;

  private static final int DEEPEST_TITLE = 40;
  private static final int FARTHEST_LABEL = 40;

  private static final int FEWEST_TWICE = 4;
  private static final int MOST_TRIES = 8;

  /** The share of the first copy that the second repeats; words of the site may part them. */
  private static final double MOSTLY = 0.7;

  private static final Pattern FILE =
      Pattern.compile(
          "(?:(?:相关)?(?:附件|文件)(?:下载)?[：:]?\\s*)?(?:附件[\\d一二三四五六七八九十]{0,2}[：:]?)?\\s*(.{2,80}?)\\.(?:docx?|xlsx?|pdf|wps|ofd|zip|rar)");

  private static final Pattern ABOVE_TITLE = Pattern.compile(".*(?:文件|号|公报|令)[）)]?");

  private final @Nullable String title;
  private final Map<String, String> labels;

  /**
   * An article.
   *
   * @param title to look for, or null
   * @param labels to add to
   */
  HtmlArticle(@Nullable String title, Map<String, String> labels) {
    this.title = title == null ? null : Blanks.remove(title);
    this.labels = labels;
  }

  List<String> lines(PageLines page) {
    List<String> text = page.text();
    text = text.subList(HtmlFrame.afterPath(text), text.size());
    text = text.subList(0, HtmlFrame.tail(text));
    if (isGazette(text)) {
      return text; // a whole issue: its labels are the masthead's
    }
    int own = titleIn(text, DEEPEST_TITLE);
    List<String> lines = new ArrayList<>();
    if (own < 0) {
      lines.addAll(head(page.before()));
    } else {
      int start = start(text, own);
      for (int i = 0; i < start; i++) {
        note(text, i);
      }
      text = text.subList(start, text.size());
    }
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i);
      boolean inFoot = i >= text.size() - FOOT;
      boolean isInfo =
          i < HEAD && (note(text, i) || i > 0 && InfoLine.isStamp(line))
              || inFoot && !InfoLine.read(line).isEmpty();
      boolean isTool = (i < HEAD || inFoot) && HtmlFrame.isTool(line);
      if (!isInfo && !isTool) {
        lines.add(withoutFileName(line));
      }
    }
    addFiles(page.after(), lines);
    return lines.subList(0, firstCopy(lines));
  }

  /** Where the first of two copies ends: a page may hold its text for screens of two sizes. */
  private static int firstCopy(List<String> lines) {
    int tries = 0;
    for (int at = FEWEST_TWICE; at <= lines.size() - FEWEST_TWICE && tries < MOST_TRIES; at++) {
      if (lines.get(at).equals(lines.get(0))) {
        tries++;
        int same = 1;
        while (same < Math.min(at, lines.size() - at)
            && lines.get(same).equals(lines.get(at + same))) {
          same++;
        }
        if (same >= Math.max(FEWEST_TWICE, at * MOSTLY)) {
          return at + same == lines.size() ? same : at;
        }
      }
    }
    return lines.size();
  }

  private static boolean isGazette(List<String> text) {
    return text.subList(0, Math.min(HEAD, text.size())).stream()
        .anyMatch(line -> MastheadLine.nameIn(line) != null);
  }

  /** The title and what stands below it, out of what precedes the text. */
  private List<String> head(List<String> before) {
    int from = titleIn(before, before.size());
    List<String> head = new ArrayList<>();
    for (int i = Math.max(0, before.size() - FARTHEST_LABEL); i < before.size(); i++) {
      String line = before.get(i);
      boolean isTaken =
          note(before, i)
              || HtmlFrame.isTool(line)
              || InfoLine.isDayOfPage(line)
              || InfoLine.isStamp(line);
      if (from >= 0 && i >= from && !isTaken) {
        head.add(line);
      }
    }
    return head;
  }

  /** Where a text begins whose title stands at this line: the number may stand above it. */
  private static int start(List<String> text, int titleAt) {
    int start = titleAt;
    while (start > 0 && isAboveTitle(text.get(start - 1), text.get(start))) {
      start--;
    }
    boolean prose = text.subList(0, start).stream().anyMatch(line -> HtmlMeasure.prose(line) > 0);
    return prose ? 0 : start;
  }

  private static boolean isAboveTitle(String line, String next) {
    return ABOVE_TITLE.matcher(line).matches() || HtmlTitle.isFirstHalf(line, next);
  }

  /** Index of the last line from which on the title can be read, or -1. */
  private int titleIn(List<String> lines, int deepest) {
    if (title == null) {
      return -1;
    }
    for (int from = Math.min(lines.size(), deepest) - 1; from >= 0; from--) {
      StringBuilder read = new StringBuilder();
      for (int i = from; i < Math.min(lines.size(), from + LONGEST_TITLE); i++) {
        read.append(Blanks.remove(lines.get(i)));
        if (i == from && read.indexOf(title) > 0 || !title.startsWith(prefix(read))) {
          break;
        }
        if (read.indexOf(title) == 0) {
          return from;
        }
      }
    }
    return -1;
  }

  private String prefix(CharSequence read) {
    return read.subSequence(0, Math.min(read.length(), title.length())).toString();
  }

  /** Notes what a line says of the document, or the next when this is a label alone. */
  private boolean note(List<String> lines, int at) {
    String line = lines.get(at);
    Map<String, String> info = InfoLine.read(line);
    if (InfoLine.isLabel(Blanks.remove(line)) && at + 1 < lines.size()) {
      String value = lines.get(at + 1);
      info = InfoLine.isLabel(Blanks.remove(value)) ? Map.of() : Map.of(Blanks.remove(line), value);
    }
    info.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            labels.putIfAbsent(name, value);
          }
        });
    return !info.isEmpty();
  }

  private static String withoutFileName(String line) {
    Matcher file = FILE.matcher(line);
    return file.matches() ? line.substring(0, file.end(1)) : line;
  }

  /** Annexes that the page only links to, below its text. */
  private static void addFiles(List<String> after, List<String> lines) {
    String text = Blanks.remove(String.join("", lines));
    for (String line : after) {
      Matcher file = FILE.matcher(line);
      if (file.matches()) {
        String name = Blanks.strip(file.group(1));
        String plain = Blanks.remove(name.replaceFirst("^\\d{1,2}[.、．]", ""));
        if (!text.contains(plain)) {
          lines.add("附件：" + name);
        }
      }
    }
  }
}
