package org.gongbao.notify.query;

import java.util.Locale;
import java.util.stream.Collectors;
import org.gongbao.notify.query.Query.And;
import org.gongbao.notify.query.Query.Field;
import org.gongbao.notify.query.Query.Near;
import org.gongbao.notify.query.Query.Not;
import org.gongbao.notify.query.Query.Or;
import org.gongbao.notify.query.Query.Term;

/** Writes a query as a person would, with the parentheses and quotes it needs. */
final class QueryPrinter {

  private QueryPrinter() {}

  static String print(Query query) {
    if (query instanceof Term term) {
      return (term.field() == Field.TITLE ? "title:" : "") + words(term.words());
    }
    if (query instanceof Near near) {
      return print(near.first()) + " NEAR/" + near.distance() + " " + print(near.second());
    }
    if (query instanceof Not not) {
      return "-" + (isComposed(not.part()) ? group(not.part()) : print(not.part()));
    }
    if (query instanceof And and) {
      return and.parts().stream()
          .map(part -> part instanceof And || part instanceof Or ? group(part) : print(part))
          .collect(Collectors.joining(" "));
    }
    return ((Or) query)
        .parts().stream()
            .map(part -> part instanceof Or ? group(part) : print(part))
            .collect(Collectors.joining(" OR "));
  }

  private static boolean isComposed(Query query) {
    return !(query instanceof Term || query instanceof Not);
  }

  private static String group(Query query) {
    return "(" + print(query) + ")";
  }

  private static String words(String words) {
    return isPlain(words)
        ? words
        : '"' + words.replace("\\", "\\\\").replaceAll("([\"“”„‟＂「」『』])", "\\\\$1") + '"';
  }

  /** Whether the words, unquoted, are read as one word. */
  private static boolean isPlain(String words) {
    StringBuilder half = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      half.append(QueryLexer.half(words.charAt(i)));
    }
    return !half.isEmpty()
        && half.charAt(0) != '-'
        && half.chars().allMatch(c -> QueryLexer.isWordSign((char) c))
        && !half.toString().matches("AND|OR|NOT|NEAR|NEAR/.*")
        && !half.toString().toLowerCase(Locale.ROOT).startsWith("title:");
  }
}
