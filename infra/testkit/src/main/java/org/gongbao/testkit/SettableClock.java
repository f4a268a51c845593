package org.gongbao.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it; safe to share between threads. */
public final class SettableClock extends Clock {

  /** Where every new clock stands: 2026-03-05, nine in the morning in China. */
  public static final Instant START = Instant.parse("2026-03-05T01:00:00Z");

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  /** Stands at {@link #START}, in UTC. */
  public SettableClock() {
    this(new AtomicReference<>(START), ZoneOffset.UTC);
  }

  private SettableClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Moves to that moment. */
  public void set(Instant moment) {
    now.set(moment);
  }

  /** Moves forward, or back if negative. */
  public void advance(Duration duration) {
    now.updateAndGet(moment -> moment.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock, also when it is moved later, seen in another zone. */
  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(now, other);
  }
}
