package org.gongbao.parse.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the printer put on every page and no author wrote: page numbers, lone page breaks (form
 * feeds) and running heads. A running head is the gazette's name coming again after its masthead,
 * or a line that comes beside page numbers or page breaks on at least three pages and a third of
 * them all (heads of left and right pages differ).
 */
public final class RunningHeads {

  private static final int LEAST_PRINTS = 3;
  private static final int LONGEST_HEAD = 60;

  private final BitSet lines;

  private RunningHeads(BitSet lines) {
    this.lines = lines;
  }

  /** Finds them in a whole issue; in time proportional to its length. */
  public static RunningHeads find(SourceText text) {
    BitSet found = PageNumbers.find(text.lines());
    List<Integer> beside = new ArrayList<>();
    for (int number = 1; number <= text.lineCount(); number++) {
      String line = text.line(number);
      if (line.isEmpty() || !Blanks.isBlank(line.charAt(0))) {
        continue; // no page begins with it
      }
      if (line.indexOf('\f') >= 0 && Blanks.isBlank(line)) {
        found.set(number);
      } else if (line.charAt(0) == '\f') {
        beside.add(number);
        beside.add(0);
      }
    }
    BitSet mastheads = mastheads(text);
    addNeighbours(text, found, mastheads, beside);
    addRepeated(text, beside, found);
    found.or(mastheads);
    return new RunningHeads(found);
  }

  /** Whether this line (1-based) is the printer's. */
  public boolean contains(int line) {
    return lines.get(line);
  }

  /** The printer's lines, ascending, 1-based. */
  public IntStream lines() {
    return lines.stream();
  }

  private static void addNeighbours(
      SourceText text, BitSet marks, BitSet mastheads, List<Integer> beside) {
    marks.stream()
        .forEach(
            mark -> {
              beside.add(neighbour(text, mark, -1, mastheads));
              beside.add(neighbour(text, mark, 1, mastheads));
            });
  }

  /** The nearest line with text, mastheads passed over, within three lines, or 0. */
  private static int neighbour(SourceText text, int mark, int step, BitSet mastheads) {
    for (int at = mark + step; at >= 1 && at <= text.lineCount(); at += step) {
      if (!Blanks.isBlank(text.line(at)) && !mastheads.get(at)) {
        return at;
      }
      if (Math.abs(at - mark) == 3) {
        return 0;
      }
    }
    return 0;
  }

  private static void addRepeated(SourceText text, List<Integer> beside, BitSet found) {
    int pages = beside.size() / 2;
    Map<String, List<Integer>> prints = new HashMap<>();
    for (int number : new HashSet<>(beside)) {
      if (number > 0 && !found.get(number) && text.line(number).length() <= LONGEST_HEAD) {
        String key = Blanks.remove(text.line(number)).replaceAll("\\d+", "0");
        prints.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
      }
    }
    prints.values().stream()
        .filter(numbers -> numbers.size() >= Math.max(LEAST_PRINTS, pages / 3))
        .forEach(numbers -> numbers.forEach(found::set));
  }

  /** The number of the issue may stand under its name. */
  private static void addNumber(SourceText text, int name, BitSet found) {
    int below = name + 1;
    while (below < Math.min(text.lineCount(), name + 3) && Blanks.isBlank(text.line(below))) {
      below++;
    }
    if (below <= text.lineCount() && MastheadLine.isNumber(text.line(below))) {
      found.set(below);
    }
  }

  /** The later prints of the gazette's name. */
  private static BitSet mastheads(SourceText text) {
    BitSet found = new BitSet();
    Set<String> seen = new HashSet<>();
    for (int number = 1; number <= text.lineCount(); number++) {
      String line = text.line(number);
      String name = line.isEmpty() ? null : MastheadLine.nameIn(line);
      if (name != null && !seen.add(name)) {
        found.set(number);
        addNumber(text, number, found);
      }
    }
    return found;
  }
}
