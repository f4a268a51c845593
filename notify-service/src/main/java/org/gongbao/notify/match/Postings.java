package org.gongbao.notify.match;

import java.util.Arrays;

/** For each of a row of numbered keys the slots of the interests that wait for it. Immutable. */
final class Postings {

  private final int[] starts;
  private final int[] slots;

  private Postings(int[] starts, int[] slots) {
    this.starts = starts;
    this.slots = slots;
  }

  int start(int key) {
    return starts[key];
  }

  int end(int key) {
    return starts[key + 1];
  }

  int slot(int at) {
    return slots[at];
  }

  /** Collects pairs of key and slot, then sorts them by counting. */
  static final class Builder {

    private int[] keys = new int[64];
    private int[] slots = new int[64];
    private int length;

    void add(int key, int slot) {
      if (length == keys.length) {
        keys = Arrays.copyOf(keys, length * 2);
        slots = Arrays.copyOf(slots, length * 2);
      }
      keys[length] = key;
      slots[length++] = slot;
    }

    Postings build(int keyCount) {
      int[] starts = new int[keyCount + 1];
      for (int i = 0; i < length; i++) {
        starts[keys[i] + 1]++;
      }
      for (int key = 0; key < keyCount; key++) {
        starts[key + 1] += starts[key];
      }
      int[] next = Arrays.copyOf(starts, keyCount);
      int[] sorted = new int[length];
      for (int i = 0; i < length; i++) {
        sorted[next[keys[i]]++] = slots[i];
      }
      return new Postings(starts, sorted);
    }
  }
}
