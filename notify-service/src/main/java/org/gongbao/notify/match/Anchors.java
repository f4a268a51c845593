package org.gongbao.notify.match;

import java.util.function.IntConsumer;

/**
 * Chooses what an interest waits for: a set of phrases or facts of which one must be in a document
 * that meets it, expected as rarely as possible. Of parts joined by AND the rarest part will do; of
 * parts joined by OR every part is needed; what must be absent can wait for nothing.
 */
final class Anchors {

  /** A fact is shared by so many documents that any phrase is a better thing to wait for. */
  private static final long FACT_COST = 1L << 40;

  /** What cannot be waited for. */
  private static final long IMPOSSIBLE = Long.MAX_VALUE / 1024;

  private final Program program;
  private final int[] rarity;

  /**
   * Anchors in a program.
   *
   * @param rarity how often each phrase is expected
   */
  Anchors(Program program, int[] rarity) {
    this.program = program;
    this.rarity = rarity;
  }

  /** Whether there is anything that a condition can wait for. */
  boolean canWait(int at) {
    return cost(at) < IMPOSSIBLE;
  }

  /** The part of a condition that it waits for: the rarest of an {@code ALL}, else all of it. */
  int part(int at) {
    return program.operation(at) == Program.ALL ? rarest(at) : at;
  }

  /** Whether a part holds as soon as anything it waits for is there. */
  boolean isAnswered(int part) {
    return switch (program.operation(part)) {
      case Program.PHRASE, Program.FACT -> true;
      case Program.ANY -> {
        boolean all = true;
        for (int at = part + 1; at < program.after(part); at = program.after(at)) {
          all &= isAnswered(at);
        }
        yield all;
      }
      default -> false;
    };
  }

  private long cost(int at) {
    return switch (program.operation(at)) {
      case Program.PHRASE, Program.IN_TITLE -> phraseCost(program.operand(at));
      case Program.FACT -> FACT_COST;
      case Program.NEAR, Program.NEAR_IN_TITLE ->
          Math.min(phraseCost(program.word(at + 1)), phraseCost(program.word(at + 2)));
      case Program.ALL -> least(at);
      case Program.ANY -> sum(at);
      default -> IMPOSSIBLE;
    };
  }

  private long phraseCost(int phrase) {
    return 1L + rarity[phrase];
  }

  private long least(int all) {
    long least = IMPOSSIBLE;
    for (int part = all + 1; part < program.after(all); part = program.after(part)) {
      least = Math.min(least, cost(part));
    }
    return least;
  }

  private int rarest(int all) {
    int best = all + 1;
    long least = Long.MAX_VALUE;
    for (int part = all + 1; part < program.after(all); part = program.after(part)) {
      long cost = cost(part);
      if (cost < least) {
        least = cost;
        best = part;
      }
    }
    return best;
  }

  private long sum(int any) {
    long sum = 0;
    for (int part = any + 1; part < program.after(any); part = program.after(part)) {
      sum = Math.min(IMPOSSIBLE, sum + cost(part));
    }
    return sum;
  }

  /** Tells each phrase or fact that a part waits for. */
  void tell(int part, IntConsumer phrases, IntConsumer facts) {
    switch (program.operation(part)) {
      case Program.FACT -> facts.accept(program.operand(part));
      case Program.NEAR, Program.NEAR_IN_TITLE -> {
        int first = program.word(part + 1);
        int second = program.word(part + 2);
        phrases.accept(phraseCost(first) <= phraseCost(second) ? first : second);
      }
      case Program.ALL -> tell(rarest(part), phrases, facts);
      case Program.ANY -> {
        for (int at = part + 1; at < program.after(part); at = program.after(at)) {
          tell(at, phrases, facts);
        }
      }
      default -> phrases.accept(program.operand(part));
    }
  }
}
