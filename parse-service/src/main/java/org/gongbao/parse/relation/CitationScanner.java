package org.gongbao.parse.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents a text names: 《…》 with what stands inside nested marks, and titles that only
 * hold a 《…》 (某市人民政府关于印发《…》的通知), each with the number in brackets after it. Short forms introduced
 * in brackets (以下简称《办法》) are not titles.
 */
final class CitationScanner {
  /** No title is longer; a mark that is never closed must not swallow the text. */
  private static final int LONGEST_TITLE = 150;

  private static final Pattern TITLE_GOES_ON =
      Pattern.compile("的?(?:通知|意见|函|批复|决定|公告|通告|请示|报告|若干意见|实施意见|补充通知)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "[（(]([^（）()]{0,24}?(?:[〔\\[【（(［﹝〖]\\d{4}[〕\\]】）)］﹞〗]第?\\d{1,5}号(?:令)?"
              + "|第?[\\d一二三四五六七八九十百]{1,6}号令|令第?[\\d一二三四五六七八九十百]{1,6}号))");

  private static final Pattern SHORT_FORM = Pattern.compile("(?:以下|下)?(?:统?简?称|统称)[：:“]?$");

  private CitationScanner() {}

  /** All documents named in a text, in order. */
  static List<Cited> in(String text) {
    List<Cited> found = new ArrayList<>();
    int at = text.indexOf('《');
    while (at >= 0) {
      int close = closing(text, at);
      if (close < 0) {
        at = text.indexOf('《', at + 1);
        continue;
      }
      if (!SHORT_FORM.matcher(text.substring(Math.max(0, at - 6), at)).find()) {
        int from = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
        found.add(cited(text, from, at, close));
      }
      int next = found.isEmpty() ? close : Math.max(close, found.get(found.size() - 1).end() - 1);
      at = text.indexOf('《', next);
    }
    return found;
  }

  private static Cited cited(String text, int from, int open, int close) {
    int start = open;
    int end = close + 1;
    String title = text.substring(open + 1, close);
    Matcher tail = TITLE_GOES_ON.matcher(text).region(end, text.length());
    if (tail.lookingAt()) {
      int begin = itemStart(text, from, open);
      String head = text.substring(begin, open);
      if (head.contains("关于") || head.endsWith("印发") || head.contains("转发")) {
        start = begin;
        end = tail.end();
        title = text.substring(start, end);
      }
    }
    Matcher number = NUMBER.matcher(text).region(end, text.length());
    if (number.lookingAt()) {
      return new Cited(title, number.group(1), start, afterBracket(text, number.end()));
    }
    return new Cited(title, null, start, end);
  }

  /** Where the list item that holds a title begins. */
  private static int itemStart(String text, int from, int open) {
    int start = open;
    while (start > from && "，。；、：,;:》）.．".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    Matcher cue = Cues.LEADING.matcher(text).region(start, open);
    return cue.find() ? cue.end() : start;
  }

  private static int afterBracket(String text, int from) {
    int close = from;
    while (close < text.length() && close < from + 40 && "）)".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    return Math.min(text.length(), close + 1);
  }

  /** Offset of the mark that closes the one at an offset, or -1. */
  private static int closing(String text, int open) {
    int depth = 0;
    int first = -1;
    int last = Math.min(text.length(), open + LONGEST_TITLE);
    for (int i = open; i < last; i++) {
      char sign = text.charAt(i);
      if (sign == '《') {
        depth++;
      } else if (sign == '》') {
        first = first < 0 ? i : first;
        if (--depth == 0) {
          return i;
        }
      } else if (sign == '。') {
        break;
      }
    }
    return first;
  }

  /** The number a text gives right after a place, or null. */
  static @Nullable String numberAfter(String text, int at) {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    return number.lookingAt() ? number.group(1) : null;
  }
}
