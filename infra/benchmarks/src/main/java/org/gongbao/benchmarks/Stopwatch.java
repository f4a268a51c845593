package org.gongbao.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Measures what a task takes of the processor on this thread: neighbours on the machine that make
 * it wait do not count.
 */
final class Stopwatch {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What measured tasks gave, added up where the compiler cannot see it unused. */
  private static volatile long sink;

  /** A task that gives a number made from its result. */
  interface Task {
    long run();
  }

  private Stopwatch() {}

  /** Nanoseconds of processor time that some runs take together. */
  static long nanosOf(Task task, int runs) {
    long used = 0;
    long start = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < runs; i++) {
      used += task.run();
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - start;
    sink = used;
    return nanos;
  }
}
