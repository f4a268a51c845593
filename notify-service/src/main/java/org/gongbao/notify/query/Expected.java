package org.gongbao.notify.query;

/** What would have been right at the place where a query is wrong. */
public enum Expected {
  /** Something to look for. */
  WORD("a word, a \"phrase\" or '('"),
  /** The end of a phrase. */
  CLOSING_QUOTE("a closing quote for the phrase that begins here"),
  /** The end of a group. */
  CLOSING_PARENTHESIS("')' for the '(' that is still open"),
  /** Nothing more. */
  NO_CLOSING_PARENTHESIS("no ')', for no '(' is open"),
  /** A number of characters. */
  DISTANCE("a distance in characters, as in NEAR/5"),
  /** A plain term. */
  TERM_BESIDE_NEAR("a word or \"phrase\" on each side of NEAR/n, both in the same field"),
  /** A second condition instead of a chain. */
  ONE_NEAR("a blank or an operator: NEAR/n joins two words only, so write a NEAR/5 b b NEAR/5 c"),
  /** A term that has letters, digits or signs. */
  VISIBLE_CHARACTERS("a phrase with visible characters"),
  /** Fewer characters. */
  SHORTER_QUERY("the query to end before here: it is too long"),
  /** Fewer parentheses. */
  FEWER_LEVELS("fewer parentheses and negations inside one another"),
  /** Fewer terms. */
  FEWER_TERMS("the query to end before here: it has too many words");

  private final String description;

  Expected(String description) {
    this.description = description;
  }

  /** In English, to follow "expected". */
  public String description() {
    return description;
  }
}
