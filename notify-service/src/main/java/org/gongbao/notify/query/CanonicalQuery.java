package org.gongbao.notify.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongbao.notify.query.Query.And;
import org.gongbao.notify.query.Query.Near;
import org.gongbao.notify.query.Query.Not;
import org.gongbao.notify.query.Query.Or;
import org.gongbao.notify.query.Query.Term;

/** One wording for queries that differ only in order, repetition, nesting or unfolded words. */
final class CanonicalQuery {

  private static final Comparator<Query> BY_WORDING = Comparator.comparing(Query::toString);

  private CanonicalQuery() {}

  static Query of(Query query) {
    if (query instanceof Term term) {
      return new Term(term.field(), term.folded());
    }
    if (query instanceof Near near) {
      return near(near);
    }
    if (query instanceof Not not) {
      Query part = of(not.part());
      return part instanceof Not twice ? twice.part() : new Not(part);
    }
    if (query instanceof And and) {
      return joined(and.parts(), part -> part instanceof And a ? a.parts() : null, And::new);
    }
    return joined(((Or) query).parts(), part -> part instanceof Or o ? o.parts() : null, Or::new);
  }

  private static Query near(Near near) {
    Term first = (Term) of(near.first());
    Term second = (Term) of(near.second());
    return BY_WORDING.compare(first, second) <= 0
        ? new Near(first, second, near.distance())
        : new Near(second, first, near.distance());
  }

  private static Query joined(
      List<Query> parts, Function<Query, List<Query>> same, Function<List<Query>, Query> join) {
    List<Query> sorted =
        parts.stream()
            .map(CanonicalQuery::of)
            .flatMap(part -> same.apply(part) == null ? Stream.of(part) : same.apply(part).stream())
            .distinct()
            .sorted(BY_WORDING)
            .toList();
    return sorted.size() == 1 ? sorted.get(0) : join.apply(sorted);
  }
}
