package org.gongbao.parse.stream;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Record;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Topic;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way out, already as bytes, so that one sink can send events of several topics.
 *
 * @param topic where it goes
 * @param bytes of its value; null is a tombstone
 */
record Outgoing(Topic<?> topic, byte @Nullable [] bytes) {
  private static final String SOURCE = "/parse-service";

  /** An event of a topic. */
  static <V> Outgoing of(Topic<V> topic, V value) {
    return new Outgoing(topic, topic.valueSerde().serializer().serialize(topic.name(), value));
  }

  /** Says that what a key stood for is no more. */
  static Outgoing tombstone(Topic<?> topic) {
    return new Outgoing(topic, null);
  }

  /** Bytes of the value; a tombstone has none. */
  int size() {
    return bytes == null ? 0 : bytes.length;
  }

  /**
   * The record that carries it: headers of the cause (so {@code replay} goes on) with those of this
   * event. The same content under the same key is the same fact and has the same event id.
   */
  Record<String, Outgoing> caused(Record<?, ?> cause, String key, Instant at) {
    Headers headers = new RecordHeaders(cause.headers());
    String content = bytes == null ? null : Ids.sha256(bytes);
    CloudEvents.stamp(headers, topic, Ids.derive("event", topic.name(), key, content), SOURCE, at);
    return new Record<>(key, this, cause.timestamp(), headers);
  }

  /** Writes the bytes as they are; nothing reads an outgoing event back. */
  static Serde<Outgoing> serde() {
    return Serdes.serdeFrom(
        (topic, outgoing) -> outgoing == null ? null : outgoing.bytes(),
        (topic, bytes) -> {
          throw new UnsupportedOperationException("outgoing events are only written");
        });
  }
}
