package org.gongbao.edges.problem;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Quotes what somebody sent: not too much of it, and on one line. */
public final class Quotes {

  private static final int LONGEST = 80;

  private Quotes() {}

  /** A value as text, cut to a length that a sentence bears. */
  public static String cut(@Nullable Object value) {
    String text = String.valueOf(value).replaceAll("\\p{Cntrl}", "␤");
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  static String list(Collection<?> values) {
    return values.isEmpty()
        ? "another"
        : values.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }
}
