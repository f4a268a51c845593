package org.gongbao.notify.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a query into tokens; full-width letters and signs count as their half-width twins. */
final class QueryLexer {

  private static final String TITLE = "title:";
  private static final String NEAR = "NEAR";

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  QueryLexer(String query) {
    this.query = query;
  }

  List<Token> tokens() {
    while (at < query.length()) {
      char sign = half(query.charAt(at));
      switch (sign) {
        case ' ' -> at++;
        case '(' -> sign(Token.Type.OPEN);
        case ')' -> sign(Token.Type.CLOSE);
        case '|' -> sign(Token.Type.OR);
        case '-' -> sign(Token.Type.NOT);
        case '"' -> phrase();
        default -> word();
      }
    }
    tokens.add(new Token(Token.Type.END, "", query.length()));
    return tokens;
  }

  private void sign(Token.Type type) {
    tokens.add(new Token(type, "", at++));
  }

  private void phrase() {
    int start = at++;
    StringBuilder words = new StringBuilder();
    while (at < query.length()) {
      char c = query.charAt(at++);
      if (half(c) == '"') {
        tokens.add(new Token(Token.Type.WORD, words.toString(), start));
        return;
      }
      words.append(c == '\\' && at < query.length() ? query.charAt(at++) : c);
    }
    throw new QueryException(query, start, Expected.CLOSING_QUOTE);
  }

  private void word() {
    int start = at;
    StringBuilder plain = new StringBuilder();
    while (at < query.length() && isWordSign(half(query.charAt(at)))) {
      plain.append(half(query.charAt(at++)));
      if (plain.length() == TITLE.length()
          && plain.toString().toLowerCase(Locale.ROOT).equals(TITLE)) {
        tokens.add(new Token(Token.Type.TITLE, "", start));
        return;
      }
    }
    tokens.add(named(plain.toString(), start));
  }

  private Token named(String plain, int start) {
    return switch (plain) {
      case "AND" -> new Token(Token.Type.AND, "", start);
      case "OR" -> new Token(Token.Type.OR, "", start);
      case "NOT" -> new Token(Token.Type.NOT, "", start);
      default ->
          plain.equals(NEAR) || plain.startsWith(NEAR + "/")
              ? near(plain, start)
              : new Token(Token.Type.WORD, query.substring(start, at), start);
    };
  }

  private Token near(String plain, int start) {
    String digits = plain.substring(Math.min(plain.length(), NEAR.length() + 1));
    if (!digits.matches("[0-9]{1,9}")) {
      throw new QueryException(query, start + NEAR.length(), Expected.DISTANCE);
    }
    return new Token(Token.Type.NEAR, digits, start);
  }

  static boolean isWordSign(char half) {
    return " ()|\"".indexOf(half) < 0;
  }

  /** The half-width twin of a sign; blanks of any kind are a blank, quotes of any kind a quote. */
  static char half(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - 0xFEE0);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    return "“”„‟「」『』".indexOf(c) >= 0 ? '"' : c;
  }
}
