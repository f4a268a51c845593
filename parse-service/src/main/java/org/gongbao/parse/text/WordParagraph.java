package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a word processor's paragraph. Tabs stay where they part cells or lead to the page
 * number of a contents entry; elsewhere they are but room.
 */
final class WordParagraph {

  private static final Pattern PAGE = Pattern.compile("[（(]?\\d{1,4}[）)]?");
  private static final int CELLS_OF_A_ROW = 3;

  private WordParagraph() {}

  static List<String> lines(String paragraph) {
    List<String> lines = new ArrayList<>();
    for (String piece : paragraph.split("\\R", -1)) {
      String line = Blanks.strip(piece);
      if (line.isEmpty()) {
        continue;
      }
      if (!lines.isEmpty() && PAGE.matcher(line).matches()) {
        // of an old Word file the parser gives a tab as the end of a line
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\t" + line);
      } else {
        lines.add(line);
      }
    }
    lines.replaceAll(line -> isParted(line) ? line : line.replace('\t', ' '));
    return lines;
  }

  private static boolean isParted(String line) {
    int tab = line.lastIndexOf('\t');
    return tab >= 0
        && (PAGE.matcher(line.substring(tab + 1)).matches()
            || line.split("\t+").length >= CELLS_OF_A_ROW);
  }
}
