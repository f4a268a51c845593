package org.gongbao.notify.match;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Conditions written as numbers, one after the other, so that a million of them fit in memory. A
 * word is four bits of operation and 28 of operand: {@code ALL} and {@code ANY} give the length of
 * their parts, which follow; {@code NOT} stands before its part; {@code PHRASE}, {@code IN_TITLE}
 * and {@code FACT} give a number; {@code NEAR} gives the distance, with the two phrases after it.
 * An {@code ALL} without parts always holds. {@code SLOT} stands before a condition and says whose
 * it is.
 */
final class Program {

  static final int ALL = 0;
  static final int ANY = 1;
  static final int NOT = 2;
  static final int PHRASE = 3;
  static final int IN_TITLE = 4;
  static final int FACT = 5;
  static final int NEAR = 6;
  static final int NEAR_IN_TITLE = 7;
  static final int SLOT = 8;

  private static final int OPERAND_BITS = 28;
  private static final int OPERAND = (1 << OPERAND_BITS) - 1;

  private int[] words;
  private int length;

  Program() {
    words = new int[64];
  }

  int length() {
    return length;
  }

  int operation(int at) {
    return words[at] >>> OPERAND_BITS;
  }

  int operand(int at) {
    return words[at] & OPERAND;
  }

  /** A bare number, after a {@code NEAR}. */
  int word(int at) {
    return words[at];
  }

  /** Where what follows a condition begins. */
  int after(int at) {
    return switch (operation(at)) {
      case ALL, ANY -> at + 1 + operand(at);
      case NOT -> after(at + 1);
      case NEAR, NEAR_IN_TITLE -> at + 3;
      default -> at + 1;
    };
  }

  /** Writes a word and says where. */
  int write(int operation, int operand) {
    if (operand > OPERAND) {
      throw new IllegalArgumentException(
          "number " + operand + " is beyond the " + OPERAND + " that one index can hold");
    }
    return write(operation << OPERAND_BITS | operand);
  }

  int write(int word) {
    if (length == words.length) {
      words = Arrays.copyOf(words, length * 2);
    }
    words[length] = word;
    return length++;
  }

  /** Puts another number in the place of a bare one. */
  void set(int at, int word) {
    words[at] = word;
  }

  /** Sets the length of an {@code ALL} or {@code ANY} whose parts have been written. */
  void close(int at) {
    words[at] = operation(at) << OPERAND_BITS | length - at - 1;
  }

  /** Puts another number in the place of each phrase's. */
  void renumber(IntUnaryOperator phrases) {
    int at = 0;
    while (at < length) {
      switch (operation(at)) {
        case PHRASE, IN_TITLE -> {
          words[at] = words[at] & ~OPERAND | phrases.applyAsInt(operand(at));
          at++;
        }
        case NEAR, NEAR_IN_TITLE -> {
          words[at + 1] = phrases.applyAsInt(words[at + 1]);
          words[at + 2] = phrases.applyAsInt(words[at + 2]);
          at += 3;
        }
        default -> at++;
      }
    }
  }

  /** Writes a condition of another program without one of its parts, or all of it for -1. */
  void writeWithout(Program other, int at, int part) {
    if (part < 0) {
      writeAll(other, at, other.after(at));
    } else {
      int all = write(ALL, 0);
      if (part != at) {
        writeAll(other, at + 1, part);
        writeAll(other, other.after(part), other.after(at));
      }
      close(all);
    }
  }

  private void writeAll(Program other, int from, int to) {
    int end = length + to - from;
    if (end > words.length) {
      words = Arrays.copyOf(words, Math.max(end, words.length * 2));
    }
    System.arraycopy(other.words, from, words, length, to - from);
    length = end;
  }

  /** Cuts off the room that was not needed. */
  void trim() {
    words = Arrays.copyOf(words, length);
  }
}
