package org.gongbao.parse.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses, over the whole issue at once, the beginnings whose evidence adds up to most. A path is a
 * series of beginnings with the contents entries they stand for; paths that end with the same
 * beginning and entry differ only in the past, so the best of them is enough (dynamic programming).
 */
final class Segmentation {

  /** Paths kept from place to place; those that fall behind the best so many never win. */
  private static final int KEPT = 24;

  private static final double ENTRY_MET = 9;
  private static final double NOT_IN_CONTENTS = -5;
  private static final double OUT_OF_ORDER = -9;
  private static final double ENTRY_SKIPPED = -1;
  private static final int MOST_SKIPPED = 6;

  private final List<Bond> bonds;
  private final int entryCount;

  Segmentation(List<Bond> bonds, int entryCount) {
    this.bonds = bonds;
    this.entryCount = entryCount;
  }

  /** A beginning and the contents entry it stands for, -1 for none. */
  record Beginning(Candidate candidate, int entry) {}

  private record Path(
      @Nullable Path before, @Nullable Candidate open, int entry, int lastEntry, double weight) {

    static final Path EMPTY = new Path(null, null, -1, -1, 0);

    long state() {
      return open == null ? -1 : (long) open.line() << 32 | (lastEntry & 0xFFFFFFFFL);
    }
  }

  /** The best series of beginnings; candidates come in order of line. */
  List<Beginning> best(List<Candidate> candidates) {
    List<Path> paths = new ArrayList<>(List.of(Path.EMPTY));
    for (Candidate candidate : candidates) {
      Map<Long, Path> opened = new HashMap<>();
      for (Path path : paths) {
        for (Path next : continuations(path, candidate)) {
          opened.merge(next.state(), next, (a, b) -> a.weight >= b.weight ? a : b);
        }
      }
      paths.addAll(opened.values());
      if (paths.size() > KEPT) {
        paths.sort(Comparator.comparingDouble(Path::weight).reversed());
        paths.subList(KEPT, paths.size()).clear();
      }
    }
    return beginnings(
        paths.stream().max(Comparator.comparingDouble(this::finalWeight)).orElse(Path.EMPTY));
  }

  private List<Path> continuations(Path path, Candidate next) {
    Candidate open = path.open;
    double weight = path.weight + next.weight();
    if (open != null) {
      if (next.line() <= open.heading().title().lines().endLine()) {
        return List.of();
      }
      for (Bond bond : bonds) {
        weight += bond.weigh(open, next);
      }
    }
    List<Path> continued = new ArrayList<>(2);
    double outside = entryCount == 0 ? 0 : NOT_IN_CONTENTS;
    continued.add(new Path(path, next, -1, path.lastEntry, weight + outside));
    for (EntryIndex.Match match : next.entries()) {
      double met = weight + ENTRY_MET * match.likeness() + order(path.lastEntry, match.entry());
      int last = Math.max(path.lastEntry, match.entry());
      continued.add(new Path(path, next, match.entry(), last, met));
    }
    return continued;
  }

  private static double order(int last, int entry) {
    if (entry <= last) {
      return OUT_OF_ORDER;
    }
    return ENTRY_SKIPPED * Math.min(MOST_SKIPPED, entry - last - 1);
  }

  private double finalWeight(Path path) {
    return path.weight + ENTRY_SKIPPED * Math.min(MOST_SKIPPED, entryCount - 1 - path.lastEntry);
  }

  private static List<Beginning> beginnings(Path last) {
    LinkedList<Beginning> beginnings = new LinkedList<>();
    for (Path path = last; path != null; path = path.before) {
      if (path.open != null) {
        beginnings.addFirst(new Beginning(path.open, path.entry));
      }
    }
    return List.copyOf(beginnings); // read by place from here on
  }
}
