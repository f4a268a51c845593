package org.gongbao.notify.match;

import java.util.Arrays;
import java.util.BitSet;

/**
 * For each of a row of numbered keys the interests that wait for it: what remains to be asked of
 * each once the key is there. They lie one after the other, as they are read. Interests that wait
 * for one key alone have their slots in a row, of which the first stands before them. Immutable.
 */
final class Waiting {

  /** Of so many keys at a time the entries are fetched from memory together. */
  private static final int BATCH = 64;

  /** Stands in the place of a first slot where all wait for other keys too. */
  private static final int NOBODY = -1;

  private final int[] starts;
  private final Program entries;

  private Waiting(int[] starts, Program entries) {
    this.starts = starts;
    this.entries = entries;
  }

  /**
   * Marks the slots of those who wait for a key that was found and whose conditions hold.
   *
   * @param first number of the first of the keys in the row
   */
  void evaluate(Marks found, int first, Evaluator evaluator, Marks met) {
    for (int from = 0; from < found.count(); from += BATCH) {
      int to = Math.min(found.count(), from + BATCH);
      evaluator.fetched(fetch(found, first, from, to));
      for (int i = from; i < to; i++) {
        evaluate(first + found.get(i), evaluator, met);
      }
    }
  }

  /** Reads where each key's entries begin, so that the processor waits for all of them at once. */
  private int fetch(Marks found, int first, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += entries.word(starts[first + found.get(i)]);
    }
    return sum;
  }

  private void evaluate(int key, Evaluator evaluator, Marks met) {
    int at = starts[key];
    int end = starts[key + 1];
    int next = at < end ? entries.word(at++) : 0;
    while (at < end) {
      int slot = entries.operation(at) == Program.SLOT ? entries.operand(at++) : next++;
      if (evaluator.holds(entries, at)) {
        met.add(slot);
      }
      at = entries.after(at);
    }
  }

  /** Collects who waits for what, then writes it in the order of the keys. */
  static final class Builder {

    private final Program program;
    private final int[] beginnings;
    private final int[] answered;
    private final BitSet several = new BitSet();
    private int slots;
    private long[] waits;
    private int waitCount;

    /**
     * Nobody waits yet.
     *
     * @param program of the conditions
     * @param size how many slots there will be
     */
    Builder(Program program, int size) {
      this.program = program;
      this.beginnings = new int[size];
      this.answered = new int[size];
      this.waits = new long[size + 8];
    }

    /**
     * Lets the next slot wait. Those with the same single key must come one after the other.
     *
     * @param beginning of its condition
     * @param part of the condition that holds as soon as a key is there, or -1
     * @param keys what it waits for
     */
    void add(int beginning, int part, int[] keys) {
      beginnings[slots] = beginning;
      answered[slots] = part;
      several.set(slots, keys.length > 1);
      if (waitCount + keys.length > waits.length) {
        waits = Arrays.copyOf(waits, (waitCount + keys.length) * 2);
      }
      for (int key : keys) {
        waits[waitCount++] = (long) key << Integer.SIZE | slots;
      }
      slots++;
    }

    Waiting build(int keyCount) {
      Arrays.sort(waits, 0, waitCount);
      int[] starts = new int[keyCount + 1];
      Program entries = new Program();
      int at = 0;
      for (int key = 0; key < keyCount; key++) {
        starts[key] = entries.length();
        int first = -1;
        for (; at < waitCount && waits[at] >>> Integer.SIZE == key; at++) {
          first = first < 0 ? entries.write(NOBODY) : first;
          write((int) waits[at], first, entries);
        }
      }
      starts[keyCount] = entries.length();
      // One word more, for a key behind the last entry to be fetched like any other.
      entries.write(0);
      entries.trim();
      return new Waiting(starts, entries);
    }

    private void write(int slot, int first, Program entries) {
      if (several.get(slot)) {
        entries.write(Program.SLOT, slot);
      } else if (entries.word(first) == NOBODY) {
        entries.set(first, slot);
      }
      entries.writeWithout(program, beginnings[slot], answered[slot]);
    }
  }
}
