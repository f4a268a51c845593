package org.gongbao.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.atomic.AtomicBoolean;

/** Measures the most memory a task holds at once: garbage is collected before every look. */
final class LiveHeap {

  /** Milliseconds between two looks, so that the task comes forward between collections. */
  private static final long BETWEEN_LOOKS = 20;

  private LiveHeap() {}

  /**
   * Bytes held at the most beyond what was held before.
   *
   * @throws InterruptedException when the bench is stopped
   */
  static long most(Stopwatch.Task task) throws InterruptedException {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    long before = memory.getHeapMemoryUsage().getUsed();
    AtomicBoolean done = new AtomicBoolean();
    Thread worker =
        new Thread(
            () -> {
              task.run();
              done.set(true);
            },
            "bench-task");
    worker.start();
    long most = 0;
    while (worker.isAlive()) {
      worker.join(BETWEEN_LOOKS);
      memory.gc();
      most = Math.max(most, memory.getHeapMemoryUsage().getUsed() - before);
    }
    if (!done.get()) {
      throw new IllegalStateException("the measured task failed");
    }
    return most;
  }
}
