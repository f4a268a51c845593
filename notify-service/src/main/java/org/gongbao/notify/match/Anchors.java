package org.gongbao.notify.match;

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
  private final PhraseTable phrases;
  private final BigramCounts counts;

  Anchors(Program program, PhraseTable phrases, BigramCounts counts) {
    this.program = program;
    this.phrases = phrases;
    this.counts = counts;
  }

  /** Tells each phrase or fact that a condition waits for; false if there is none to wait for. */
  boolean choose(int at, Chosen chosen) {
    if (cost(at) >= IMPOSSIBLE) {
      return false;
    }
    tell(at, chosen);
    return true;
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
    return 1 + counts.estimate(phrases.text(phrase));
  }

  private long least(int all) {
    long least = IMPOSSIBLE;
    for (int part = all + 1; part < program.after(all); part = program.after(part)) {
      least = Math.min(least, cost(part));
    }
    return least;
  }

  private int cheapest(int all) {
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

  private void tell(int at, Chosen chosen) {
    switch (program.operation(at)) {
      case Program.FACT -> chosen.fact(program.operand(at));
      case Program.NEAR, Program.NEAR_IN_TITLE -> {
        int first = program.word(at + 1);
        int second = program.word(at + 2);
        chosen.phrase(phraseCost(first) <= phraseCost(second) ? first : second);
      }
      case Program.ALL -> tell(cheapest(at), chosen);
      case Program.ANY -> {
        for (int part = at + 1; part < program.after(at); part = program.after(part)) {
          tell(part, chosen);
        }
      }
      default -> chosen.phrase(program.operand(at));
    }
  }

  /** Told what to wait for. */
  interface Chosen {
    void phrase(int phrase);

    void fact(int fact);
  }
}
