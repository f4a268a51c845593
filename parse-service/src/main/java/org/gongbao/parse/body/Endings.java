package org.gongbao.parse.body;

/** How a line ends: with its sentence, or in the middle of it. */
final class Endings {

  private static final String SENTENCE = "。！？!?；;：:…";
  private static final String CLOSING = "”’》）)】〕」』\"";

  /** Bounds that keep the look at one ending short, whatever the line. */
  private static final int MOST_CLOSING = 8;

  private static final int LONGEST_NOTE = 1000;

  private Endings() {}

  /** Whether a sentence or an entry of a list ends here, closing signs aside. */
  static boolean endsSentence(String line) {
    int at = line.length() - 1;
    int last = Math.max(0, at - MOST_CLOSING);
    while (at >= last && CLOSING.indexOf(line.charAt(at)) >= 0) {
      if (line.charAt(at) == '）' || line.charAt(at) == ')') {
        int open = opening(line, at);
        if (open == 0 || open > 0 && SENTENCE.indexOf(line.charAt(open - 1)) >= 0) {
          return true; // a note in brackets that follows its sentence
        }
      }
      at--;
    }
    return at >= 0 && SENTENCE.indexOf(line.charAt(at)) >= 0;
  }

  /** Whether it is running text rather than a heading, a name or a cell. */
  static boolean isProse(String line) {
    if (line.length() >= 40) {
      return true;
    }
    for (int i = 0; i < line.length(); i++) {
      if ("，。；,;".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int opening(String line, int closing) {
    int depth = 0;
    for (int at = closing; at >= Math.max(0, closing - LONGEST_NOTE); at--) {
      char c = line.charAt(at);
      if (c == '）' || c == ')') {
        depth++;
      } else if ((c == '（' || c == '(') && --depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
