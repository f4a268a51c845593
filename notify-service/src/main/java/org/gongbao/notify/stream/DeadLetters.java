package org.gongbao.notify.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps records that are no alerts, with all that is needed to understand them. */
final class DeadLetters {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

  private final Publisher publisher;

  DeadLetters(Publisher publisher) {
    this.publisher = publisher;
  }

  void setAside(ReceivedRecord refused, RuntimeException cause, Instant now) {
    DeadLetter letter =
        new DeadLetter(
            "unreadable-alert",
            "the record is not an alert as the contract describes it: see its value, and which"
                + " version of which program wrote it",
            cause.getClass().getName() + ": " + cause.getMessage(),
            refused.topic(),
            refused.partition(),
            refused.offset(),
            text(refused.key()),
            text(refused.value()),
            now);
    publisher.publish(Topics.ALERTS_DEAD_LETTERS, String.valueOf(letter.key()), letter, now);
    LOG.warn(
        "set aside a record that is no alert: topic={} partition={} offset={}",
        letter.topic(),
        letter.partition(),
        letter.offset());
  }

  private static @Nullable String text(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
