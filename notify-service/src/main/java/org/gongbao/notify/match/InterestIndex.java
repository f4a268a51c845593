package org.gongbao.notify.match;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.gongbao.contract.interest.Interest;

/** Interests compiled for matching, each in a slot numbered from 0. Immutable. */
final class InterestIndex {

  private final PhraseTable phrases;
  private final Map<Fact, Integer> facts;
  private final Program program;
  private final int[] beginnings;
  private final Postings byPhrase;
  private final Postings byFact;

  private InterestIndex(
      ProgramWriter writer, PhraseTable phrases, int[] beginnings, BigramCounts counts) {
    this.phrases = phrases;
    this.facts = writer.facts();
    this.program = writer.program();
    this.beginnings = beginnings;
    program.trim();
    Waiting waiting = new Waiting();
    Anchors anchors = new Anchors(program, phrases, counts);
    for (int slot = 0; slot < beginnings.length; slot++) {
      waiting.slot = slot;
      if (!anchors.choose(beginnings[slot], waiting)) {
        throw new IllegalArgumentException("an interest that only says what must not be there");
      }
    }
    this.byPhrase = waiting.forPhrases.build(phrases.size());
    this.byFact = waiting.forFacts.build(facts.size());
  }

  /**
   * Compiles conditions; each must ask for something.
   *
   * @param conditions one a slot
   */
  static InterestIndex of(List<Condition> conditions) {
    ProgramWriter writer = new ProgramWriter();
    int[] beginnings = new int[conditions.size()];
    for (int slot = 0; slot < beginnings.length; slot++) {
      beginnings[slot] = writer.write(conditions.get(slot));
    }
    PhraseTable phrases = writer.phraseTable();
    BigramCounts counts = new BigramCounts();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      counts.add(phrases.text(phrase));
    }
    return new InterestIndex(writer, phrases, beginnings, counts);
  }

  /** The condition of an interest, checked to ask for something. */
  static Condition condition(Interest interest) {
    List<Clause> clauses = Clause.of(interest);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("the interest asks for nothing");
    }
    Condition condition = Clause.condition(clauses);
    if (!asks(condition)) {
      throw new IllegalArgumentException(
          "the query '" + interest.query() + "' only says what must not be there");
    }
    return condition;
  }

  int size() {
    return beginnings.length;
  }

  /** Tells the slots whose interests a subject meets, those in {@code dead} left out. */
  void match(Subject subject, BitSet dead, Reading reading, IntConsumer matched) {
    reading.read(subject, phrases, facts);
    reading.beginSlots(beginnings.length);
    Evaluator evaluator = new Evaluator(program, reading);
    for (int i = 0; i < reading.phraseCount(); i++) {
      evaluate(byPhrase, reading.phrase(i), dead, reading, evaluator, matched);
    }
    for (int i = 0; i < reading.factCount(); i++) {
      evaluate(byFact, reading.fact(i), dead, reading, evaluator, matched);
    }
  }

  private void evaluate(
      Postings postings,
      int key,
      BitSet dead,
      Reading reading,
      Evaluator evaluator,
      IntConsumer matched) {
    int end = postings.end(key);
    for (int at = postings.start(key); at < end; at++) {
      int slot = postings.slot(at);
      if (reading.isFirstVisit(slot) && evaluator.holds(beginnings[slot]) && !dead.get(slot)) {
        matched.accept(slot);
      }
    }
  }

  private static boolean asks(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().anyMatch(InterestIndex::asks);
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().allMatch(InterestIndex::asks);
    }
    return !(condition instanceof Condition.Not);
  }

  /** Collects what each slot waits for. */
  private static final class Waiting implements Anchors.Chosen {

    private final Postings.Builder forPhrases = new Postings.Builder();
    private final Postings.Builder forFacts = new Postings.Builder();
    private int slot;

    @Override
    public void phrase(int phrase) {
      forPhrases.add(phrase, slot);
    }

    @Override
    public void fact(int fact) {
      forFacts.add(fact, slot);
    }
  }
}
