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
    nanosOf(task, warmUps);
    long[] nanos = new long[runs];
    for (int i = 0; i < runs; i++) {
      nanos[i] = nanosOf(task, 1);
    }
    Arrays.sort(nanos);
    return nanos[runs / 2];
  }

  /** Nanoseconds that some runs take together. */
  static long nanosOf(Task task, int runs) {
    long used = 0;
    long start = System.nanoTime();
    for (int i = 0; i < runs; i++) {
      used += task.run();
    }
    long nanos = System.nanoTime() - start;
    sink = used;
    return nanos;
  }
}
