package org.gongbao.benchmarks;

import java.io.PrintWriter;
import java.time.Duration;

/** Says on standard error what a bench is at, since it is silent for a while else. */
final class Progress {

  private final PrintWriter err;
  private final long begun = System.nanoTime();

  Progress(PrintWriter err) {
    this.err = err;
  }

  /** Says what is measured next. */
  void tell(String next) {
    long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    err.printf("%4d s  %s%n", seconds, next);
    err.flush();
  }
}
