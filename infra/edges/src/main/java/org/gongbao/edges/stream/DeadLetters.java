package org.gongbao.edges.stream;

import java.time.Clock;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.problem.RecordProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets records aside that a reader cannot use, each on the dead letters of its own topic. */
public final class DeadLetters {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final Outbox outbox;
  private final Clock clock;

  /** Sends letters that way. */
  public DeadLetters(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /** How a service publishes. */
  @FunctionalInterface
  public interface Outbox {

    /** Publishes a letter; returns only when Kafka has it, and throws if it does not take it. */
    void publish(Topic<DeadLetter> topic, @Nullable String key, DeadLetter letter);
  }

  /** Sets aside a record that is not what its topic is for. */
  public void setAside(ReceivedRecord record, Exception cause) {
    send(Letters.ofStray(record, cause, clock.instant()));
  }

  /**
   * Sets aside a record that cannot be used for another reason.
   *
   * @param reason a sentence: what is wrong and what to do
   */
  public void setAside(ReceivedRecord record, RecordProblem code, String reason, Exception cause) {
    send(Letters.of(record, code.text(), reason, cause, clock.instant()));
  }

  private void send(DeadLetter letter) {
    outbox.publish(Topics.deadLetters(letter.topic()), letter.key(), letter);
    LOG.warn(
        "set aside topic={} partition={} offset={} code={}: {}",
        letter.topic(),
        letter.partition(),
        letter.offset(),
        letter.code(),
        letter.reason());
  }
}
