package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into its own lines, so that our line numbers are those an editor shows. A line ends
 * at LF, and a CR before the LF belongs to the end; a text without any LF ends its lines at CR. A
 * final line end opens one more, empty line. Form feeds and all other characters stay in the lines:
 * later steps read them as page breaks.
 */
final class TextLines {

  private TextLines() {}

  static List<String> of(String text) {
    char end = text.indexOf('\n') >= 0 ? '\n' : '\r';
    List<String> lines = new ArrayList<>(text.length() / 32 + 1);
    int start = 0;
    for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, start)) {
      boolean pair = end == '\n' && at > start && text.charAt(at - 1) == '\r';
      lines.add(text.substring(start, pair ? at - 1 : at));
      start = at + 1;
    }
    String rest = text.substring(start);
    boolean lastPair = end == '\n' && rest.endsWith("\r");
    lines.add(lastPair ? rest.substring(0, rest.length() - 1) : rest);
    return lines;
  }
}
