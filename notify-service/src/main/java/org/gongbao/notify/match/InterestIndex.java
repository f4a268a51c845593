package org.gongbao.notify.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongbao.contract.interest.Interest;

/**
 * Interests compiled for matching, each in a slot numbered from 0. Those that wait for the same lie
 * side by side. Immutable.
 */
final class InterestIndex {

  private final PhraseTable phrases;
  private final Map<Fact, Integer> facts;
  private final Waiting waiting;

  /** Which of the conditions it was made from each slot has. */
  private final int[] positions;

  private InterestIndex(ProgramWriter writer, int[] beginnings) {
    this.phrases = new PhraseTable(writer.phrases());
    this.facts = writer.facts();
    Program program = writer.program();
    program.renumber(phrases::number);
    Anchors anchors = new Anchors(program, rarity(writer.phrases()));
    int[][] keys = new int[beginnings.length][];
    for (int position = 0; position < keys.length; position++) {
      if (!anchors.canWait(beginnings[position])) {
        throw new IllegalArgumentException("an interest that only says what must not be there");
      }
      keys[position] = keys(anchors, beginnings[position]);
    }
    this.positions = sideBySide(keys);
    Waiting.Builder waits = new Waiting.Builder(program, positions.length);
    for (int position : positions) {
      int part = anchors.part(beginnings[position]);
      waits.add(beginnings[position], anchors.isAnswered(part) ? part : -1, keys[position]);
    }
    this.waiting = waits.build(phrases.size() + facts.size());
  }

  /**
   * Compiles conditions; each must ask for something.
   *
   * @param conditions one an interest
   */
  static InterestIndex of(List<Condition> conditions) {
    ProgramWriter writer = new ProgramWriter();
    int[] beginnings = new int[conditions.size()];
    for (int position = 0; position < beginnings.length; position++) {
      beginnings[position] = writer.write(conditions.get(position));
    }
    return new InterestIndex(writer, beginnings);
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
    return positions.length;
  }

  /** Which of the conditions it was made from a slot has. */
  int position(int slot) {
    return positions[slot];
  }

  /** The slots whose interests a subject meets, each once. */
  Marks match(Subject subject, Reading reading) {
    reading.read(subject, phrases, facts);
    Marks met = reading.met(positions.length);
    Evaluator evaluator = new Evaluator(reading);
    waiting.evaluate(reading.phrases(), 0, evaluator, met);
    waiting.evaluate(reading.facts(), phrases.size(), evaluator, met);
    return met;
  }

  private int[] rarity(List<String> texts) {
    Rarity rarity = new Rarity(texts);
    int[] ofPhrase = new int[phrases.size()];
    for (int i = 0; i < texts.size(); i++) {
      ofPhrase[phrases.number(i)] = rarity.of(texts.get(i));
    }
    return ofPhrase;
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

  /** What a condition waits for: phrases by their numbers, facts behind them. */
  private int[] keys(Anchors anchors, int beginning) {
    IntStream.Builder keys = IntStream.builder();
    anchors.tell(anchors.part(beginning), keys::add, fact -> keys.add(phrases.size() + fact));
    return keys.build().toArray();
  }

  /** Positions in an order that brings together those that wait for the same single key. */
  private static int[] sideBySide(int[][] keys) {
    long[] order = new long[keys.length];
    for (int position = 0; position < order.length; position++) {
      long several = keys[position].length > 1 ? 1 : 0;
      order[position] = (keys[position][0] * 2L + several) << Integer.SIZE | position;
    }
    return Arrays.stream(order).sorted().mapToInt(key -> (int) key).toArray();
  }
}
