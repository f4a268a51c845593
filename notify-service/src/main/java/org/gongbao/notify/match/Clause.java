package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.text.Folding;
import org.gongbao.notify.match.Condition.All;
import org.gongbao.notify.match.Condition.Any;
import org.gongbao.notify.match.Condition.Holds;
import org.gongbao.notify.match.Condition.Near;
import org.gongbao.notify.match.Condition.Not;
import org.gongbao.notify.match.Condition.Phrase;
import org.gongbao.notify.query.Query;

/**
 * One of the conditions an interest joins by AND, as its owner would name it.
 *
 * @param label such as {@code topic:carbon} or {@code 钢铁 OR 水泥}
 * @param condition what it asks
 */
record Clause(String label, Condition condition) {

  /**
   * The clauses of an interest, cheapest first.
   *
   * @throws IllegalArgumentException if it cannot be matched, and why
   */
  static List<Clause> of(Interest interest) {
    List<Clause> clauses = new ArrayList<>();
    addAnyOf(clauses, Fact.Type.TOPIC, interest.topics(), UnaryOperator.identity());
    addAnyOf(clauses, Fact.Type.REGION, interest.regions(), UnaryOperator.identity());
    addAnyOf(clauses, Fact.Type.ISSUER, interest.issuers(), Folding::key);
    addAnyOf(clauses, Fact.Type.KIND, interest.kinds(), Folding::key);
    if (interest.follow() != null) {
      addAnyOf(clauses, Fact.Type.FOLLOW, List.of(interest.follow()), UnaryOperator.identity());
    }
    if (interest.query() != null) {
      Query query = Query.parse(interest.query());
      List<Query> parts = query instanceof Query.And and ? and.parts() : List.of(query);
      parts.forEach(part -> clauses.add(new Clause(part.toString(), condition(part))));
    }
    return clauses;
  }

  /** All clauses of an interest as one condition. */
  static Condition condition(List<Clause> clauses) {
    return clauses.size() == 1
        ? clauses.get(0).condition()
        : new All(clauses.stream().map(Clause::condition).toList());
  }

  private static void addAnyOf(
      List<Clause> clauses, Fact.Type type, List<String> values, UnaryOperator<String> form) {
    if (values.isEmpty()) {
      return;
    }
    List<Condition> any = new ArrayList<>();
    values.forEach(value -> any.add(new Holds(new Fact(type, form.apply(value)))));
    String label =
        values.stream().map(v -> type.label() + ":" + v).collect(Collectors.joining(" OR "));
    clauses.add(new Clause(label, any.size() == 1 ? any.get(0) : new Any(any)));
  }

  private static Condition condition(Query query) {
    if (query instanceof Query.Term term) {
      return phrase(term);
    }
    if (query instanceof Query.Near near) {
      return new Near(phrase(near.first()), phrase(near.second()), near.distance());
    }
    if (query instanceof Query.Not not) {
      return new Not(condition(not.part()));
    }
    if (query instanceof Query.And and) {
      return new All(and.parts().stream().map(Clause::condition).toList());
    }
    return new Any(((Query.Or) query).parts().stream().map(Clause::condition).toList());
  }

  private static Phrase phrase(Query.Term term) {
    return new Phrase(term.folded(), term.field() == Query.Field.TITLE);
  }
}
