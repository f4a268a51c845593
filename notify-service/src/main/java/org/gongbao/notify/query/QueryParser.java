package org.gongbao.notify.query;

import java.util.ArrayList;
import java.util.List;
import org.gongbao.notify.query.Query.Field;
import org.gongbao.notify.query.Token.Type;

/**
 * Reads the query language by recursive descent.
 *
 * <pre>
 * or    = and { (OR | "|") and }
 * and   = not { [AND] not }
 * not   = { NOT | "-" } near
 * near  = atom [ NEAR/n atom ]
 * atom  = [ "title:" ] ( word | phrase | "(" or ")" )
 * </pre>
 */
final class QueryParser {

  private final String query;
  private final QueryLimits limits;
  private final List<Token> tokens;
  private int next;
  private int depth;
  private int terms;
  private Field field = Field.ANYWHERE;

  QueryParser(String query, QueryLimits limits) {
    this.query = query;
    this.limits = limits;
    if (query.length() > limits.length()) {
      throw new QueryException(query, limits.length(), Expected.SHORTER_QUERY);
    }
    this.tokens = new QueryLexer(query).tokens();
  }

  Query parse() {
    Query whole = or();
    if (token().type() == Type.CLOSE) {
      throw error(Expected.NO_CLOSING_PARENTHESIS);
    }
    return whole;
  }

  private Query or() {
    List<Query> parts = new ArrayList<>(List.of(and()));
    while (accept(Type.OR)) {
      parts.add(and());
    }
    return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
  }

  private Query and() {
    List<Query> parts = new ArrayList<>(List.of(not()));
    while (accept(Type.AND) || beginsPart()) {
      parts.add(not());
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  private boolean beginsPart() {
    return switch (token().type()) {
      case WORD, NOT, TITLE, OPEN -> true;
      default -> false;
    };
  }

  private Query not() {
    if (accept(Type.NOT)) {
      descend();
      Query negated = new Query.Not(not());
      depth--;
      return negated;
    }
    return near();
  }

  private Query near() {
    Query first = atom();
    if (token().type() != Type.NEAR) {
      return first;
    }
    Token near = token();
    next++;
    if (near.text().length() > 6 || Integer.parseInt(near.text()) > limits.distance()) {
      throw new QueryException(query, near.offset(), Expected.DISTANCE);
    }
    Query second = atom();
    if (token().type() == Type.NEAR) {
      throw error(Expected.ONE_NEAR);
    }
    if (first instanceof Query.Term a && second instanceof Query.Term b && a.field() == b.field()) {
      return new Query.Near(a, b, Integer.parseInt(near.text()));
    }
    throw new QueryException(query, near.offset(), Expected.TERM_BESIDE_NEAR);
  }

  private Query atom() {
    if (!accept(Type.TITLE)) {
      return group();
    }
    Field outer = field;
    field = Field.TITLE;
    Query inTitle = group();
    field = outer;
    return inTitle;
  }

  private Query group() {
    if (token().type() == Type.WORD) {
      return term();
    }
    if (!accept(Type.OPEN)) {
      throw error(Expected.WORD);
    }
    descend();
    Query inner = or();
    if (!accept(Type.CLOSE)) {
      throw error(Expected.CLOSING_PARENTHESIS);
    }
    depth--;
    return inner;
  }

  private Query term() {
    Query.Term term = new Query.Term(field, token().text());
    if (term.folded().isEmpty()) {
      throw error(Expected.VISIBLE_CHARACTERS);
    }
    if (++terms > limits.terms()) {
      throw error(Expected.FEWER_TERMS);
    }
    next++;
    return term;
  }

  private void descend() {
    if (++depth > limits.depth()) {
      throw error(Expected.FEWER_LEVELS);
    }
  }

  private Token token() {
    return tokens.get(next);
  }

  private boolean accept(Type type) {
    boolean isThere = token().type() == type;
    if (isThere) {
      next++;
    }
    return isThere;
  }

  private QueryException error(Expected expected) {
    return new QueryException(query, token().offset(), expected);
  }
}
