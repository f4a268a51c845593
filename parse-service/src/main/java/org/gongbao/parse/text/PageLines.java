package org.gongbao.parse.text;

import java.util.List;

/**
 * The lines of a web page and which of them are its text.
 *
 * @param all lines from top to bottom
 * @param start index of the first line of the text
 * @param end index after its last
 */
record PageLines(List<String> all, int start, int end) {

  PageLines {
    all = List.copyOf(all);
  }

  List<String> before() {
    return all.subList(0, start);
  }

  List<String> text() {
    return all.subList(start, end);
  }

  List<String> after() {
    return all.subList(end, all.size());
  }
}
