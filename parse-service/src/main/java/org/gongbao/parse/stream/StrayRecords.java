package org.gongbao.parse.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/** Sets aside what stands on our own topics and is not ours to read. */
final class StrayRecords {
  private static final Logger LOG = LoggerFactory.getLogger(StrayRecords.class);

  private final EventSender events;
  private final Clock clock;

  StrayRecords(EventSender events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  void setAside(Message<?> message, byte[] bytes, Exception cause) {
    MessageHeaders headers = message.getHeaders();
    String key = key(message);
    DeadLetter letter =
        new DeadLetter(
            "not-our-event",
            cause.getMessage() + "; correct the sender and send it again",
            cause.toString(),
            String.valueOf(headers.get(KafkaHeaders.RECEIVED_TOPIC)),
            headers.get(KafkaHeaders.RECEIVED_PARTITION) instanceof Integer partition
                ? partition
                : -1,
            headers.get(KafkaHeaders.OFFSET) instanceof Long offset ? offset : -1,
            key,
            new String(bytes, StandardCharsets.UTF_8),
            clock.instant());
    events.send(Topics.DOCUMENTS_DEAD_LETTERS, key, letter);
    LOG.warn(
        "set aside topic={} partition={} offset={}",
        letter.topic(),
        letter.partition(),
        letter.offset());
  }

  /** Key of a message's record as text, or null. */
  static @Nullable String key(Message<?> message) {
    Object key = message.getHeaders().get(KafkaHeaders.RECEIVED_KEY);
    return key instanceof byte[] bytes
        ? new String(bytes, StandardCharsets.UTF_8)
        : key == null ? null : key.toString();
  }
}
