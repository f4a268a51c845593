package org.gongbao.contract.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled, with all that is needed to understand it and send it again.
 *
 * @param code stable name of the reason, such as {@code unreadable-file}
 * @param reason one sentence for a person: what was wrong and what to do
 * @param cause the error behind it, class and message, or null
 * @param topic where the record stood
 * @param partition its partition
 * @param offset its offset
 * @param key its key as text, or null
 * @param value its value as text, exactly as it was
 * @param at when it was set aside
 */
public record DeadLetter(
    String code,
    String reason,
    @Nullable String cause,
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    @Nullable String value,
    Instant at) {

  /** Refuses a dead letter that does not say why or from where. */
  public DeadLetter {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(topic, "topic");
    Objects.requireNonNull(at, "at");
  }
}
