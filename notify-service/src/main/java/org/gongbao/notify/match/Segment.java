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
  private final BitSet dead;

  private Segment(InterestIndex index, RegisteredInterest[] interests, BitSet dead) {
    this.index = index;
    this.interests = interests;
    this.dead = dead;
  }

  /** Compiles interests that have been checked to be sound. */
  static Segment of(Collection<RegisteredInterest> interests) {
    RegisteredInterest[] sorted = interests.toArray(new RegisteredInterest[0]);
    Arrays.sort(sorted, BY_ID);
    return new Segment(InterestIndex.of(new ConditionList(sorted)), sorted, new BitSet());
  }

  /** The same without these interests; those it does not hold are none of its business. */
  Segment without(Collection<RegisteredInterest> gone) {
    BitSet slots = new BitSet();
    for (RegisteredInterest interest : gone) {
      int slot = Arrays.binarySearch(interests, interest, BY_ID);
      if (slot >= 0 && interests[slot] == interest) {
        slots.set(slot);
      }
    }
    return without(slots);
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
    return new Segment(index, interests, both);
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
    index.match(subject, dead, reading, slot -> matched.accept(interests[slot]));
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
