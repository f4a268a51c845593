package org.gongbao.notify.match;

/** Says whether a condition of a program holds of what a reading found. */
final class Evaluator {

  private final Reading reading;

  Evaluator(Reading reading) {
    this.reading = reading;
  }

  boolean holds(Program program, int at) {
    int operand = program.operand(at);
    return switch (program.operation(at)) {
      case Program.ALL -> allHold(program, at + 1, at + 1 + operand);
      case Program.ANY -> anyHolds(program, at + 1, at + 1 + operand);
      case Program.NOT -> !holds(program, at + 1);
      case Program.PHRASE -> reading.hasPhrase(operand);
      case Program.IN_TITLE -> reading.hasInTitle(operand);
      case Program.FACT -> reading.hasFact(operand);
      case Program.NEAR -> isNear(program, at, operand, false);
      default -> isNear(program, at, operand, true);
    };
  }

  /** Whether all conditions hold that stand one after the other. */
  boolean allHold(Program program, int from, int to) {
    for (int part = from; part < to; part = program.after(part)) {
      if (!holds(program, part)) {
        return false;
      }
    }
    return true;
  }

  private boolean anyHolds(Program program, int from, int to) {
    for (int part = from; part < to; part = program.after(part)) {
      if (holds(program, part)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(Program program, int at, int distance, boolean inTitle) {
    return reading.hasNear(program.word(at + 1), program.word(at + 2), distance, inTitle);
  }

  /** See {@link Reading#fetched}. */
  void fetched(int words) {
    reading.fetched(words);
  }
}
