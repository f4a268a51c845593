package org.gongbao.benchmarks;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.Subject;

/**
 * How long one match takes at the worst but one in a hundred, while nothing else happens and while
 * new interests come. Quiet and busy spells take turns, so that whatever else the machine does
 * falls on both alike.
 */
final class RegisteringLatency {

  /** A hundred new interests a second: far more than people make. */
  private static final long BETWEEN_NANOS = 10_000_000;

  private static final int SPELLS = 6;
  private static final long SPELL_NANOS = 2_000_000_000L;

  private final Matcher matcher;
  private final List<Subject> documents;
  private final Iterator<Map.Entry<String, Interest>> fresh;

  /**
   * A measurement that has not begun.
   *
   * @param fresh interests that the matcher does not know, at least {@link #interests()}
   */
  RegisteringLatency(Matcher matcher, List<Subject> documents, Map<String, Interest> fresh) {
    this.matcher = matcher;
    this.documents = documents;
    this.fresh = fresh.entrySet().iterator();
  }

  /** How many interests it registers at the most. */
  static int interests() {
    return (int) (SPELLS * SPELL_NANOS / BETWEEN_NANOS) + SPELLS;
  }

  Figure measure(String name) throws InterruptedException {
    Samples quiet = new Samples();
    Samples busy = new Samples();
    for (int spell = 0; spell < SPELLS; spell++) {
      match(quiet);
      Thread registering = new Thread(this::register, "registering");
      registering.start();
      match(busy);
      registering.interrupt();
      registering.join();
    }
    return Figure.against(name, busy.p99Millis(), "ms", "quiet", quiet.p99Millis());
  }

  private void register() {
    while (!Thread.currentThread().isInterrupted() && fresh.hasNext()) {
      Map.Entry<String, Interest> next = fresh.next();
      matcher.register(next.getKey(), next.getValue());
      LockSupport.parkNanos(BETWEEN_NANOS);
    }
  }

  private void match(Samples samples) {
    long begin = System.nanoTime();
    long now = begin;
    for (int i = 0; now - begin < SPELL_NANOS; i++) {
      matcher.match(documents.get(i % documents.size()));
      long after = System.nanoTime();
      samples.add(after - now);
      now = after;
    }
  }

  /** Nanoseconds of single matches. */
  private static final class Samples {

    private long[] nanos = new long[1 << 12];
    private int count;

    void add(long sample) {
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, count * 2);
      }
      nanos[count++] = sample;
    }

    double p99Millis() {
      Arrays.sort(nanos, 0, count);
      return nanos[count * 99 / 100] / 1e6;
    }
  }
}
