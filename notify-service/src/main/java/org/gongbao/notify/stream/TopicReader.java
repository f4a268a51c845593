package org.gongbao.notify.stream;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/** Takes in all of a topic, in this instance, from wherever it left off. */
public interface TopicReader {

  /**
   * Reading begins, at start and again after a failure.
   *
   * @param source identity of the topic; another after the topic was deleted and made anew
   * @param endOffsets where each partition ends now
   * @return the next offset to read, by partition; those not named are read from their beginning
   */
  Map<Integer, Long> begin(String source, Map<Integer, Long> endOffsets);

  /**
   * Records came, or none within a while.
   *
   * @param records values null for tombstones
   * @param nextOffsets the next offset to read after them, by partition
   */
  void accept(ConsumerRecords<String, byte[]> records, Map<Integer, Long> nextOffsets);

  /** All that was in the topic when reading began has been taken in. */
  void caughtUp();

  /** Reading ends, for now or for good. */
  void end();

  /** A record as text, for logs. */
  static String place(ConsumerRecord<?, ?> record) {
    return "topic=%s partition=%d offset=%d"
        .formatted(record.topic(), record.partition(), record.offset());
  }
}
