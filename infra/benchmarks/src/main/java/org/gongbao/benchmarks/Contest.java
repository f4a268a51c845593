package org.gongbao.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Measures tasks against their peers in rounds: peer and task run in turns, each for about as long,
 * so that both are equally warm and meet the same neighbours on the machine. What is told of a
 * figure is its median over the rounds, of a ratio the median of the rounds' ratios.
 */
final class Contest {

  private final List<Pair> pairs;
  private final Duration warmUp;
  private final int mostPeerRuns;

  /** A task and what it is compared with. */
  record Pair(Stopwatch.Task task, Stopwatch.Task peer) {}

  /**
   * What came out for a pair.
   *
   * @param millis a run of the task
   * @param peerMillis a run of the peer
   * @param ratio task to peer
   */
  record Outcome(double millis, double peerMillis, double ratio) {}

  /** Nanoseconds of one round, by pair. */
  private record Round(double[] tasks, double[] peers) {

    double sum() {
      return Arrays.stream(tasks).sum();
    }

    double peerSum() {
      return Arrays.stream(peers).sum();
    }
  }

  /**
   * A contest.
   *
   * @param mostPeerRuns in a round, however short they are beside the task
   */
  Contest(List<Pair> pairs, Duration warmUp, int mostPeerRuns) {
    this.pairs = List.copyOf(pairs);
    this.warmUp = warmUp;
    this.mostPeerRuns = mostPeerRuns;
  }

  /** The outcome of every pair, and last of all pairs together. */
  List<Outcome> run(int rounds) {
    warmUp();
    int[] peerRuns = peerRuns();
    List<Round> measured = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      measured.add(round(peerRuns));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      int pair = i;
      outcomes.add(outcome(measured, r -> r.tasks()[pair], r -> r.peers()[pair]));
    }
    outcomes.add(outcome(measured, Round::sum, Round::peerSum));
    return outcomes;
  }

  private int[] once() {
    int[] once = new int[pairs.size()];
    Arrays.fill(once, 1);
    return once;
  }

  /** How often each peer must run to take as long as its task. */
  private int[] peerRuns() {
    round(once());
    Round first = round(once());
    int[] runs = new int[pairs.size()];
    for (int i = 0; i < runs.length; i++) {
      long fit = Math.round(first.tasks()[i] / first.peers()[i]);
      runs[i] = (int) Math.max(1, Math.min(mostPeerRuns, fit));
    }
    return runs;
  }

  /** Peers run once a round: a task is much more code than its peer, and needs the time. */
  private void warmUp() {
    long start = System.nanoTime();
    while (System.nanoTime() - start < warmUp.toNanos()) {
      round(once());
    }
  }

  private Round round(int[] peerRuns) {
    Round round = new Round(new double[pairs.size()], new double[pairs.size()]);
    for (int i = 0; i < pairs.size(); i++) {
      round.peers()[i] = Stopwatch.nanosOf(pairs.get(i).peer(), peerRuns[i]) / peerRuns[i];
      round.tasks()[i] = Stopwatch.nanosOf(pairs.get(i).task(), 1);
    }
    return round;
  }

  private static Outcome outcome(
      List<Round> rounds, ToDoubleFunction<Round> task, ToDoubleFunction<Round> peer) {
    return new Outcome(
        median(rounds, task) / 1e6,
        median(rounds, peer) / 1e6,
        median(rounds, round -> task.applyAsDouble(round) / peer.applyAsDouble(round)));
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    return rounds.stream()
        .mapToDouble(figure)
        .sorted()
        .skip(rounds.size() / 2)
        .findFirst()
        .orElse(0);
  }
}
