package org.gongbao.notify.query;

/**
 * How much a query may ask.
 *
 * @param length most characters of the query
 * @param depth most parentheses and negations inside one another
 * @param terms most terms
 * @param distance greatest n of NEAR/n
 */
public record QueryLimits(int length, int depth, int terms, int distance) {

  /** Far more than a person writes, little enough for a machine. */
  public static final QueryLimits DEFAULT = new QueryLimits(4_000, 20, 200, 1_000);
}
