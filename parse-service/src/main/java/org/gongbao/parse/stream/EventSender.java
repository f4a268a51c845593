package org.gongbao.parse.stream;

import java.time.Clock;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Sends events outside a stream; returns only when the broker has them. */
class EventSender {
  private static final String SOURCE = "/parse-service";

  private final KafkaOperations<String, byte[]> kafka;
  private final Clock clock;

  EventSender(KafkaOperations<String, byte[]> kafka, Clock clock) {
    this.kafka = kafka;
    this.clock = clock;
  }

  /** Sends a new event. */
  <V> void send(Topic<V> topic, @Nullable String key, V value) {
    byte[] bytes = topic.valueSerde().serializer().serialize(topic.name(), value);
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.name(), key, bytes);
    stamp(topic, key, bytes, record.headers());
    send(record);
  }

  /** Sends an event's bytes again, exactly as they were. */
  void sendAgain(Topic<?> topic, @Nullable String key, byte[] bytes, boolean isReplay) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic.name(), key, bytes);
    stamp(topic, key, bytes, record.headers());
    if (isReplay) {
      CloudEvents.markReplay(record.headers());
    }
    send(record);
  }

  private void stamp(Topic<?> topic, @Nullable String key, byte[] bytes, Headers headers) {
    String id = Ids.derive("event", topic.name(), key, Ids.sha256(bytes));
    CloudEvents.stamp(headers, topic, id, SOURCE, clock.instant());
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      kafka.send(record).join();
    } catch (CompletionException | KafkaException e) {
      throw new NotTakenException(record.topic(), e.getCause());
    }
  }

  /** Kafka did not take an event. */
  static final class NotTakenException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NotTakenException(String topic, Throwable cause) {
      super("Kafka did not take a record of " + topic + "; try again", cause);
    }
  }
}
