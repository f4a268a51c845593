package org.gongbao.notify.match;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Interests compiled together, and which of them have gone since. Immutable: a removal makes
 * another segment that shares the index.
 */
final class Segment {

  private static final Comparator<RegisteredInterest> BY_ID =
      Comparator.comparing(RegisteredInterest::id);

  private final InterestIndex index;
  private final RegisteredInterest[] interests;

  /** The slots in the order of their interests' ids. */
  private final int[] byId;

  private final BitSet dead;

  private Segment(InterestIndex index, RegisteredInterest[] interests, int[] byId, BitSet dead) {
    this.index = index;
    this.interests = interests;
    this.byId = byId;
    this.dead = dead;
  }

  /** Compiles interests that have been checked to be sound. */
  static Segment of(Collection<RegisteredInterest> interests) {
    RegisteredInterest[] sorted = interests.toArray(new RegisteredInterest[0]);
    Arrays.sort(sorted, BY_ID);
    InterestIndex index = InterestIndex.of(new ConditionList(sorted));
    RegisteredInterest[] bySlot = new RegisteredInterest[sorted.length];
    int[] byId = new int[sorted.length];
    for (int slot = 0; slot < sorted.length; slot++) {
      bySlot[slot] = sorted[index.position(slot)];
      byId[index.position(slot)] = slot;
    }
    return new Segment(index, bySlot, byId, new BitSet());
  }

  /** The same without these interests; those it does not hold are none of its business. */
  Segment without(Collection<RegisteredInterest> gone) {
    BitSet slots = new BitSet();
    for (RegisteredInterest interest : gone) {
      int slot = slot(interest.id());
      if (slot >= 0 && interests[slot] == interest) {
        slots.set(slot);
      }
    }
    return without(slots);
  }

  /** The slot of the interest with an id, or -1. */
  private int slot(String id) {
    int low = 0;
    int high = byId.length - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = interests[byId[middle]].id().compareTo(id);
      if (order == 0) {
        return byId[middle];
      }
      low = order < 0 ? middle + 1 : low;
      high = order > 0 ? middle - 1 : high;
    }
    return -1;
  }

  /** The same without the interests of which that is so. */
  Segment withoutThose(Predicate<RegisteredInterest> gone) {
    BitSet slots = new BitSet();
    for (int slot = 0; slot < interests.length; slot++) {
      slots.set(slot, gone.test(interests[slot]));
    }
    return without(slots);
  }

  private Segment without(BitSet slots) {
    if (slots.isEmpty()) {
      return this;
    }
    BitSet both = (BitSet) dead.clone();
    both.or(slots);
    return new Segment(index, interests, byId, both);
  }

  int liveCount() {
    return interests.length - dead.cardinality();
  }

  List<RegisteredInterest> live() {
    List<RegisteredInterest> live = new ArrayList<>(liveCount());
    for (int slot = dead.nextClearBit(0);
        slot < interests.length;
        slot = dead.nextClearBit(slot + 1)) {
      live.add(interests[slot]);
    }
    return live;
  }

  void match(Subject subject, Reading reading, Consumer<RegisteredInterest> matched) {
    Marks met = index.match(subject, reading);
    for (int i = 0; i < met.count(); i++) {
      if (!dead.get(met.get(i))) {
        matched.accept(interests[met.get(i)]);
      }
    }
  }

  /** Compiles each condition when it is asked for, so that never all are in memory. */
  private static final class ConditionList extends AbstractList<Condition> {

    private final RegisteredInterest[] interests;

    ConditionList(RegisteredInterest[] interests) {
      this.interests = interests;
    }

    @Override
    public Condition get(int slot) {
      return InterestIndex.condition(interests[slot].interest());
    }

    @Override
    public int size() {
      return interests.length;
    }
  }
}
