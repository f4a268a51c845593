package org.gongbao.benchmarks;

import java.util.Arrays;

/** Measures how long a task takes once the JVM is warm. */
final class Stopwatch {

  /** What measured tasks gave, added up where the compiler cannot see it unused. */
  private static volatile long sink;

  /** A task that gives a number made from its result. */
  interface Task {
    long run();
  }

  private Stopwatch() {}

  /**
   * Median of several runs, after runs that warm the JVM.
   *
   * @return nanoseconds a run
   */
  static double nanos(Task task, int warmUps, int runs) {
    long used = 0;
    for (int i = 0; i < warmUps; i++) {
      used += task.run();
    }
    long[] nanos = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      used += task.run();
      nanos[i] = System.nanoTime() - start;
    }
    sink = used;
    Arrays.sort(nanos);
    return nanos[runs / 2];
  }
}
