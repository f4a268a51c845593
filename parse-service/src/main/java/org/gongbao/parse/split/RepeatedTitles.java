package org.gongbao.parse.split;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.gongbao.parse.structure.Genre;
import org.gongbao.parse.structure.Line;
import org.gongbao.parse.structure.Lines;
import org.gongbao.parse.structure.Signs;

/**
 * Running heads that repeat the title of the document below them: a title whole on one line, beside
 * a page number or page break, that has stood further up already.
 */
final class RepeatedTitles {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 160;
  private static final int MOST_LINES = 6;
  private static final int WIDEST_GAP = 3;

  /** As many signs as two different titles hardly begin with in common. */
  private static final int BEGINNING = 4;

  private final Lines lines;

  /** The lines on which each title stands beside a page mark, by its folded words. */
  private final Map<String, BitSet> heads = new HashMap<>();

  /** Length of the longest title with a beginning. */
  private final Map<String, Integer> beginnings = new HashMap<>();

  private RepeatedTitles(Lines lines) {
    this.lines = lines;
  }

  /**
   * Finds them.
   *
   * @param lines the issue, page marks passed over
   * @param marks lines of page numbers and page breaks
   */
  static BitSet find(Lines lines, BitSet marks) {
    RepeatedTitles titles = new RepeatedTitles(lines);
    marks.stream().forEach(titles::lookAround);
    return titles.heads.isEmpty() ? new BitSet() : titles.repeated();
  }

  private void lookAround(int mark) {
    look(mark, lines.after(mark));
    look(mark, lines.before(mark));
  }

  private void look(int mark, int at) {
    if (!lines.has(at) || Math.abs(at - mark) > WIDEST_GAP) {
      return;
    }
    Line line = lines.line(at);
    String words = line.tight();
    Genre genre = words.length() < SHORTEST || words.length() > LONGEST ? null : Genre.endOf(words);
    // Above an interpretation stands the title of what it explains.
    boolean mayBe = genre != null && genre.isFormal() && words.charAt(0) != '《';
    if (mayBe && !line.isTable()) {
      String key = Signs.key(words);
      heads.computeIfAbsent(key, unused -> new BitSet()).set(at);
      beginnings.merge(key.substring(0, BEGINNING), key.length(), Math::max);
    }
  }

  private BitSet repeated() {
    BitSet found = new BitSet();
    Map<String, Integer> first = new HashMap<>();
    for (int at = lines.from(1); lines.has(at); at = lines.after(at)) {
      readTitle(at, first);
    }
    heads.forEach(
        (key, places) ->
            places.stream().filter(at -> first.getOrDefault(key, at) < at).forEach(found::set));
    return found;
  }

  /** Joins the lines from here on until they are one of the titles, or longer than any. */
  private void readTitle(int start, Map<String, Integer> first) {
    String words = Signs.key(lines.line(start).tight());
    int at = start;
    for (int i = 0; i < MOST_LINES && lines.has(at); i++) {
      boolean isShort = words.length() < BEGINNING;
      int longest = isShort ? LONGEST : beginnings.getOrDefault(words.substring(0, BEGINNING), 0);
      if (words.length() > longest) {
        return;
      }
      if (heads.containsKey(words)) {
        first.putIfAbsent(words, start);
        return;
      }
      at = lines.after(at);
      words = lines.has(at) ? words + Signs.key(lines.line(at).tight()) : words;
    }
  }
}
