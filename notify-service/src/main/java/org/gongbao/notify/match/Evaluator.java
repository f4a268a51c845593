package org.gongbao.notify.match;

/** Says whether a condition of a program holds of what a reading found. */
final class Evaluator {

  private final Program program;
  private final Reading reading;

  Evaluator(Program program, Reading reading) {
    this.program = program;
    this.reading = reading;
  }

  boolean holds(int at) {
    int operand = program.operand(at);
    return switch (program.operation(at)) {
      case Program.ALL -> allHold(at);
      case Program.ANY -> anyHolds(at);
      case Program.NOT -> !holds(at + 1);
      case Program.PHRASE -> reading.hasPhrase(operand);
      case Program.IN_TITLE -> reading.hasInTitle(operand);
      case Program.FACT -> reading.hasFact(operand);
      case Program.NEAR -> isNear(at, operand, false);
      default -> isNear(at, operand, true);
    };
  }

  private boolean allHold(int all) {
    int end = program.after(all);
    for (int part = all + 1; part < end; part = program.after(part)) {
      if (!holds(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean anyHolds(int any) {
    int end = program.after(any);
    for (int part = any + 1; part < end; part = program.after(part)) {
      if (holds(part)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(int at, int distance, boolean inTitle) {
    return reading.hasNear(program.word(at + 1), program.word(at + 2), distance, inTitle);
  }
}
