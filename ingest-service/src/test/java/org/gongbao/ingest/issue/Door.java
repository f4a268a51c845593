package org.gongbao.ingest.issue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;

/** The whole feature on parts in memory; publishing happens at once. */
public final class Door {

  /** Small, so that tests need no large files. */
  public static final Limits LIMITS = new Limits(1000);

  public final InMemoryReceipts receipts = new InMemoryReceipts();
  public final InMemoryOriginals originals = new InMemoryOriginals();
  public final RecordingPublisher publisher = new RecordingPublisher();
  public final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  public final Outbox outbox = new Outbox(receipts, publisher, Runnable::run, meters);
  public final Intake intake;

  /** A door with its own stores. */
  public Door(Clock clock) {
    intake = new Intake(LIMITS, originals, receipts, outbox, clock, meters);
  }
}
