package org.gongbao.notify.match;

import java.util.Arrays;

/**
 * Conditions written as numbers, one after the other, so that a million of them fit in memory. A
 * word is four bits of operation and 28 of operand: {@code ALL} and {@code ANY} give the length of
 * their parts, which follow; {@code NOT} stands before its part; {@code PHRASE}, {@code IN_TITLE}
 * and {@code FACT} give a number; {@code NEAR} gives the distance, with the two phrases after it.
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

  private static final int OPERAND_BITS = 28;
  private static final int OPERAND = (1 << OPERAND_BITS) - 1;

  private int[] words = new int[64];
  private int length;

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

  /** Sets the length of an {@code ALL} or {@code ANY} whose parts have been written. */
  void close(int at) {
    words[at] = operation(at) << OPERAND_BITS | length - at - 1;
  }

  void trim() {
    words = Arrays.copyOf(words, length);
  }
}
