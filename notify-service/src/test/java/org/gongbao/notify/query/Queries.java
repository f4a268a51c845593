package org.gongbao.notify.query;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongbao.notify.query.Query.Field;

/** Random queries. */
public final class Queries {

  private Queries() {}

  /**
   * Queries of any shape.
   *
   * @param words what their terms say; must leave something when folded
   */
  public static Arbitrary<Query> of(Arbitrary<String> words) {
    return of(words, 3);
  }

  private static Arbitrary<Query> of(Arbitrary<String> words, int depth) {
    Arbitrary<Query> leaf =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, term(words).map(t -> (Query) t)),
            net.jqwik.api.Tuple.of(1, near(words)));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Query> part = Arbitraries.lazy(() -> of(words, depth - 1));
    Arbitrary<List<Query>> parts = part.list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf, parts.map(Query.And::new), parts.map(Query.Or::new), part.map(Query.Not::new));
  }

  private static Arbitrary<Query.Term> term(Arbitrary<String> words) {
    return Combinators.combine(Arbitraries.of(Field.class), words).as(Query.Term::new);
  }

  private static Arbitrary<Query> near(Arbitrary<String> words) {
    return Combinators.combine(
            Arbitraries.of(Field.class), words, words, Arbitraries.integers().between(0, 12))
        .as(
            (field, a, b, distance) ->
                new Query.Near(new Query.Term(field, a), new Query.Term(field, b), distance));
  }
}
