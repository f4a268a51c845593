package org.gongbao.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects, for one gazette, the tallies by field and every miss. */
final class Scoresheet {

  private final String file;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final List<Miss> misses = new ArrayList<>();

  Scoresheet(String file) {
    this.file = file;
  }

  void count(String field, boolean isRight) {
    tallies.merge(field, Tally.of(isRight), Tally::plus);
  }

  void miss(int line, String field, @Nullable Object expected, @Nullable Object got) {
    misses.add(new Miss(file, line, field, String.valueOf(expected), String.valueOf(got)));
  }

  /** Counts an answer and, when it is wrong, notes the miss. */
  void mark(
      int line, String field, boolean isRight, @Nullable Object expected, @Nullable Object got) {
    count(field, isRight);
    if (!isRight) {
      miss(line, field, expected, got);
    }
  }

  /** Makes a field appear even when nothing is asked of it. */
  void declare(String field) {
    tallies.putIfAbsent(field, Tally.NONE);
  }

  String file() {
    return file;
  }

  Map<String, Tally> tallies() {
    return tallies;
  }

  List<Miss> misses() {
    return misses;
  }
}
