package org.gongbao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

  private final List<String> runs = new ArrayList<>();

  @Test
  void runsPeersAndTasksInTurns() {
    Contest.Pair pair = new Contest.Pair(task("own", 50), task("peer", 50));

    new Contest(List.of(pair), Duration.ZERO, 100).run(3);

    assertThat(runs).startsWith("peer", "own", "peer", "own").endsWith("peer", "own");
  }

  @Test
  void tellsEveryPairAndAllTogether() {
    Contest.Pair small = new Contest.Pair(task("a", 20), task("b", 1));
    Contest.Pair large = new Contest.Pair(task("c", 40), task("d", 1));

    List<Contest.Outcome> outcomes =
        new Contest(List.of(small, large), Duration.ofMillis(1), 100).run(5);

    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(2).millis())
        .isGreaterThan(outcomes.get(0).millis())
        .isGreaterThan(outcomes.get(1).millis());
    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.ratio()).isGreaterThan(1));
  }

  /** A task that counts so many times to ten thousand. */
  private Stopwatch.Task task(String name, int times) {
    return () -> {
      runs.add(name);
      long sum = 0;
      for (int i = 0; i < times * 10_000; i++) {
        sum = sum * 31 + i;
      }
      return sum;
    };
  }
}
