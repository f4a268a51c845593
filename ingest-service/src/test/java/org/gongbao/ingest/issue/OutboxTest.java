package org.gongbao.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private final Door door = new Door(Clock.systemUTC());

  @Test
  void publishesLaterWhatTheBrokerDidNotTake() throws Exception {
    door.publisher.failTimes(1);

    Taken taken = take(new byte[] {1});
    assertThat(taken.isNew()).isTrue();
    assertThat(door.publisher.published()).isEmpty();
    assertThat(door.receipts.unpublished(10)).hasSize(1);

    door.outbox.publishWaiting();
    door.outbox.publishWaiting();
    assertThat(door.publisher.published()).containsExactly(taken.receipt().issueId());
  }

  @Test
  void publishesAfterARestartWhatACrashLeftBehind() throws Exception {
    Executor crash = task -> {};
    Outbox dying = new Outbox(door.receipts, door.publisher, crash, new SimpleMeterRegistry());
    Intake intake =
        new Intake(
            Door.LIMITS, door.originals, door.receipts, dying, Clock.systemUTC(), door.meters);
    try (Spooled spooled = intake.spool(new ByteArrayInputStream(new byte[] {1}))) {
      intake.take(spooled, new Arrival("upload", null, null, null));
    }
    assertThat(door.publisher.published()).isEmpty();

    Outbox restarted =
        new Outbox(door.receipts, door.publisher, Runnable::run, new SimpleMeterRegistry());
    restarted.publishWaiting();

    assertThat(door.publisher.published()).hasSize(1);
    assertThat(door.receipts.unpublished(10)).isEmpty();
  }

  @Test
  void keepsAnIssueThatComesWhileTheServiceStops() throws Exception {
    Executor stopped =
        task -> {
          throw new RejectedExecutionException("stopping");
        };
    Outbox stopping = new Outbox(door.receipts, door.publisher, stopped, new SimpleMeterRegistry());
    Intake intake =
        new Intake(
            Door.LIMITS, door.originals, door.receipts, stopping, Clock.systemUTC(), door.meters);

    try (Spooled spooled = intake.spool(new ByteArrayInputStream(new byte[] {1}))) {
      assertThat(intake.take(spooled, new Arrival("upload", null, null, null)).isNew()).isTrue();
    }
    assertThat(door.receipts.unpublished(10)).hasSize(1);
  }

  @Test
  void triesTheRestInALaterRoundWhenTheBrokerIsAway() throws Exception {
    door.publisher.failTimes(4);
    take(new byte[] {1});
    take(new byte[] {2});
    take(new byte[] {3});

    door.outbox.publishWaiting();
    assertThat(door.publisher.published()).isEmpty();
    door.outbox.publishWaiting();
    assertThat(door.publisher.published()).hasSize(3);
    assertThat(door.meters.counter("gongbao.ingest.publish.failures").count()).isEqualTo(4);
  }

  private Taken take(byte[] bytes) throws Exception {
    try (Spooled spooled = door.intake.spool(new ByteArrayInputStream(bytes))) {
      return door.intake.take(spooled, new Arrival("upload", null, null, null));
    }
  }
}
