package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds lines that hold nothing but a page number. A number between dashes, or named as a page, is
 * one by its form; a bare number only when others count on from it at the distance of pages.
 */
final class PageNumbers {

  private static final int LONGEST = 24;
  private static final int LEAST_LINES_ON_A_PAGE = 8;
  private static final int LEAST_IN_A_ROW = 3;
  private static final int LARGEST_STEP = 3;
  private static final int LOOK_BACK = 40;
  private static final int MOST_TIMES = 2;

  /** Matched against the line without blanks: {@code -12-}, {@code —12—}, 第12页共30页. */
  private static final Pattern MARKED =
      Pattern.compile(
          "[-—–－·•~]{1,2}\\p{Nd}{1,4}[-—–－·•~]{1,2}|第\\p{Nd}{1,4}页([,，/]?共\\p{Nd}{1,4}页)?");

  /** Last signs of such a line that are no digits. */
  private static final String ENDS = "-—–－·•~页";

  private static final Pattern BARE = Pattern.compile("\\p{Nd}{1,4}");

  private record Bare(int line, int value) {}

  private PageNumbers() {}

  static BitSet find(List<String> lines) {
    BitSet found = new BitSet(lines.size() + 1);
    List<Bare> bare = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (mayHold(line)) {
        String compact = Blanks.remove(line);
        if (MARKED.matcher(compact).matches()) {
          found.set(number);
        } else if (BARE.matcher(compact).matches()) {
          bare.add(new Bare(number, Integer.parseInt(compact)));
        }
      }
    }
    addRows(unrepeated(bare), found);
    return found;
  }

  /** A number that stands alone again and again counts the rows of tables, not pages. */
  private static List<Bare> unrepeated(List<Bare> bare) {
    Map<Integer, Long> times =
        bare.stream().collect(Collectors.groupingBy(Bare::value, Collectors.counting()));
    return bare.stream().filter(number -> times.get(number.value()) <= MOST_TIMES).toList();
  }

  /** A line led by a tab is a table's cell. */
  private static boolean mayHold(String line) {
    int end = Blanks.end(line);
    boolean mayEnd =
        end > 0
            && (Character.isDigit(line.charAt(end - 1)) || ENDS.indexOf(line.charAt(end - 1)) >= 0);
    return mayEnd
        && line.charAt(0) != '\t'
        && end - Blanks.start(line) <= LONGEST
        && hasDigit(line);
  }

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static void addRows(List<Bare> bare, BitSet found) {
    int[] length = new int[bare.size()];
    int[] before = new int[bare.size()];
    for (int i = 0; i < bare.size(); i++) {
      length[i] = 1;
      before[i] = -1;
      for (int j = Math.max(0, i - LOOK_BACK); j < i; j++) {
        if (countsOn(bare.get(j), bare.get(i)) && length[j] >= length[i]) {
          length[i] = length[j] + 1;
          before[i] = j;
        }
      }
    }
    for (int i = bare.size() - 1; i >= 0; i--) {
      if (length[i] >= LEAST_IN_A_ROW) {
        for (int at = i; at >= 0 && !found.get(bare.get(at).line()); at = before[at]) {
          found.set(bare.get(at).line());
        }
      }
    }
  }

  private static boolean countsOn(Bare from, Bare to) {
    int step = to.value() - from.value();
    int distance = to.line() - from.line();
    return step >= 1 && step <= LARGEST_STEP && distance >= step * LEAST_LINES_ON_A_PAGE;
  }
}
