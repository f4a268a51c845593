package org.gongbao.notify.query;

import java.util.List;
import org.gongbao.contract.text.Folding;

/** A parsed query. {@link #toString()} prints it so that it parses to the same query again. */
public sealed interface Query {

  /** Where a term is looked for. */
  enum Field {
    /** In the title or in the text. */
    ANYWHERE,
    /** In the title alone. */
    TITLE
  }

  /**
   * Reads a query within the default limits.
   *
   * @throws QueryException saying where it is wrong and what was expected there
   */
  static Query parse(String query) {
    return new QueryParser(query, QueryLimits.DEFAULT).parse();
  }

  /** Whether a document must contain something to match, rather than only lack something. */
  boolean asksForWords();

  /**
   * A run of characters.
   *
   * @param field where
   * @param words as written; they matter only as folded
   */
  record Term(Field field, String words) implements Query {

    /** The characters to look for. */
    public String folded() {
      return Folding.key(words);
    }

    @Override
    public boolean asksForWords() {
      return true;
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Two terms at most some characters apart, in either order.
   *
   * @param first a term
   * @param second another, of the same field
   * @param distance most folded characters between them
   */
  record Near(Term first, Term second, int distance) implements Query {

    @Override
    public boolean asksForWords() {
      return true;
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * All of them.
   *
   * @param parts at least two
   */
  record And(List<Query> parts) implements Query {

    /** Copies the parts. */
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean asksForWords() {
      return parts.stream().anyMatch(Query::asksForWords);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Any of them.
   *
   * @param parts at least two
   */
  record Or(List<Query> parts) implements Query {

    /** Copies the parts. */
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean asksForWords() {
      return parts.stream().allMatch(Query::asksForWords);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /**
   * Not this.
   *
   * @param part what must not be
   */
  record Not(Query part) implements Query {

    @Override
    public boolean asksForWords() {
      return part instanceof Not twice && twice.part.asksForWords();
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
