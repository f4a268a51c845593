package org.gongbao.notify.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The segments of a matcher, the oldest and largest first. Immutable. */
final class Segments {

  static final Segments NONE = new Segments(List.of());

  private final List<Segment> list;

  private Segments(List<Segment> list) {
    this.list = List.copyOf(list);
  }

  int count() {
    return list.size();
  }

  int liveCount() {
    return list.stream().mapToInt(Segment::liveCount).sum();
  }

  void match(Subject subject, Reading reading, Consumer<RegisteredInterest> matched) {
    for (Segment segment : list) {
      segment.match(subject, reading, matched);
    }
  }

  /** The same with these interests taken out. */
  Segments without(Collection<RegisteredInterest> gone) {
    return gone.isEmpty()
        ? this
        : new Segments(list.stream().map(segment -> segment.without(gone)).toList());
  }

  /**
   * The same with these interests added in a segment of their own, joined with the newest segments
   * as long as they are hardly larger and all together are few.
   *
   * @param few most interests to join
   * @param pinned how many of the oldest segments must stay as they are
   */
  Segments with(List<RegisteredInterest> added, int few, int pinned) {
    if (added.isEmpty()) {
      return this;
    }
    List<Segment> kept = new ArrayList<>(list);
    List<RegisteredInterest> joined = new ArrayList<>(added);
    while (kept.size() > pinned && joins(kept.get(kept.size() - 1), joined, few)) {
      joined.addAll(kept.remove(kept.size() - 1).live());
    }
    kept.add(Segment.of(joined));
    return new Segments(kept);
  }

  private static boolean joins(Segment newest, List<RegisteredInterest> joined, int few) {
    int live = newest.liveCount();
    return live == 0 || live <= 2 * joined.size() && live + joined.size() <= few;
  }

  /** Compiles the newer segments into one, the base with them when they are a large part of it. */
  Joined join(int baseShare) {
    int newer = liveCount() - list.get(0).liveCount();
    int first = (long) newer * baseShare >= list.get(0).liveCount() ? 0 : 1;
    List<Segment> sources = list.subList(first, list.size());
    List<RegisteredInterest> interests = new ArrayList<>();
    sources.forEach(segment -> interests.addAll(segment.live()));
    return new Joined(first, sources.size(), Segment.of(interests));
  }

  /** The same with a joined segment in the place of its sources, less what went meanwhile. */
  Segments replace(Joined joined, Map<String, RegisteredInterest> known) {
    List<Segment> replaced = new ArrayList<>(list.subList(0, joined.first()));
    replaced.add(joined.segment().withoutThose(interest -> known.get(interest.id()) != interest));
    replaced.addAll(list.subList(joined.first() + joined.count(), list.size()));
    return new Segments(replaced);
  }

  /**
   * Segments compiled into one.
   *
   * @param first position of the first of them
   * @param count how many they were
   * @param segment what they became
   */
  record Joined(int first, int count, Segment segment) {}
}
