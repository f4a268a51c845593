package org.gongbao.notify.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;

/**
 * Publishes events. The bindings are named after their topics and wait for Kafka, so that when a
 * call returns the event is kept.
 */
final class Publisher {

  private static final String SOURCE = "/notify-service";

  private final StreamBridge bridge;

  Publisher(StreamBridge bridge) {
    this.bridge = bridge;
  }

  /** Publishes an event, or a tombstone if it is null. */
  <V> void publish(Topic<V> topic, @Nullable String key, @Nullable V event, Instant time) {
    byte[] bytes = topic.valueSerde().serializer().serialize(topic.name(), event);
    Object payload = bytes == null ? KafkaNull.INSTANCE : bytes;
    MessageBuilder<Object> message = MessageBuilder.withPayload(payload);
    if (key != null) {
      message.setHeader(KafkaHeaders.KEY, key.getBytes(StandardCharsets.UTF_8));
    }
    RecordHeaders headers = new RecordHeaders();
    CloudEvents.stamp(headers, topic, id(topic, key, bytes), SOURCE, time);
    headers.forEach(header -> message.setHeader(header.key(), header.value()));
    if (!bridge.send(topic.name(), message.build())) {
      throw new IllegalStateException("Kafka did not take an event for " + topic.name());
    }
  }

  /** The same fact has the same id however often it is published. */
  private static String id(Topic<?> topic, @Nullable String key, byte @Nullable [] bytes) {
    return Ids.derive("event", topic.name(), key, bytes == null ? null : Ids.sha256(bytes));
  }
}
