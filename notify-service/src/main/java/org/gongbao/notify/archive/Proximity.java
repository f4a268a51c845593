package org.gongbao.notify.archive;

import java.util.stream.IntStream;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.gongbao.notify.query.Query.Near;

/** Finds two runs of characters with at most so many between them, in either order. */
final class Proximity {

  /** A character may begin a pair with any other, and stand alone at the end. */
  private static final int PAIRS = Character.MAX_VALUE + 2;

  static {
    IndexSearcher.setMaxClauseCount(PAIRS);
  }

  private Proximity() {}

  static IntervalsSource of(Near near) {
    String first = near.first().folded();
    String second = near.second().folded();
    // Lucene would want the same run to occur twice; one occurrence has nothing in between.
    return first.equals(second)
        ? run(first)
        : Intervals.maxgaps(near.distance(), Intervals.unordered(run(first), run(second)));
  }

  /** A run of pairs ends one position before its last character does. */
  private static IntervalsSource run(String folded) {
    if (folded.length() == 1) {
      return Intervals.prefix(BigramAnalyzer.term(folded), PAIRS);
    }
    IntervalsSource[] pairs =
        IntStream.range(0, folded.length() - 1)
            .mapToObj(at -> Intervals.term(BigramAnalyzer.term(folded.substring(at, at + 2))))
            .toArray(IntervalsSource[]::new);
    return Intervals.extend(Intervals.phrase(pairs), 0, 1);
  }
}
