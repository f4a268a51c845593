package org.gongbao.standalone.client;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Waits for a thing to become true by asking again, soon at first.
 *
 * @param limit how long at most
 */
public record Patience(Duration limit) {

  private static final long FIRST_PAUSE_NANOS = 20_000_000;
  private static final long LONGEST_PAUSE_NANOS = 250_000_000;

  /** So long at most. */
  public static Patience of(Duration limit) {
    return new Patience(limit);
  }

  /**
   * Asks until the answer is as wanted or the time is over.
   *
   * @return the last answer, which may not be the wanted one
   */
  public <T> T await(Supplier<T> question, Predicate<T> wanted) {
    long end = System.nanoTime() + limit.toNanos();
    long pause = FIRST_PAUSE_NANOS;
    T answer = question.get();
    while (!wanted.test(answer)
        && System.nanoTime() < end
        && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS);
      answer = question.get();
    }
    return answer;
  }
}
