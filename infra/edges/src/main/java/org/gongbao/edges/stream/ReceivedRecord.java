package org.gongbao.edges.stream;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

/**
 * A record as it stands in Kafka.
 *
 * @param topic where
 * @param partition its partition
 * @param offset its offset
 * @param key its bytes, or null
 * @param value its bytes; null for a tombstone
 */
public record ReceivedRecord(
    String topic, int partition, long offset, byte @Nullable [] key, byte @Nullable [] value) {

  /** The record of a message. */
  public static ReceivedRecord of(Message<?> message) {
    MessageHeaders headers = message.getHeaders();
    return new ReceivedRecord(
        headers.get(KafkaHeaders.RECEIVED_TOPIC, String.class),
        headers.get(KafkaHeaders.RECEIVED_PARTITION, Integer.class),
        headers.get(KafkaHeaders.OFFSET, Long.class),
        bytes(headers.get(KafkaHeaders.RECEIVED_KEY)),
        bytes(message.getPayload()));
  }

  /** The records of a batch, in order. */
  public static List<ReceivedRecord> batch(Message<? extends List<?>> message) {
    MessageHeaders headers = message.getHeaders();
    List<ReceivedRecord> records = new ArrayList<>(message.getPayload().size());
    for (int i = 0; i < message.getPayload().size(); i++) {
      records.add(
          new ReceivedRecord(
              (String) each(headers, KafkaHeaders.RECEIVED_TOPIC).get(i),
              (Integer) each(headers, KafkaHeaders.RECEIVED_PARTITION).get(i),
              (Long) each(headers, KafkaHeaders.OFFSET).get(i),
              bytes(each(headers, KafkaHeaders.RECEIVED_KEY).get(i)),
              bytes(message.getPayload().get(i))));
    }
    return records;
  }

  private static List<?> each(MessageHeaders headers, String name) {
    return headers.get(name, List.class);
  }

  /** A tombstone's payload is a stand-in object, since a message cannot carry null. */
  private static byte @Nullable [] bytes(@Nullable Object value) {
    return value instanceof byte[] bytes ? bytes : null;
  }
}
