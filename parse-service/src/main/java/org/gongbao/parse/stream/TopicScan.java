package org.gongbao.parse.stream;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;

/** Reads what a topic holds at the moment, and ends. */
final class TopicScan {
  private static final Duration POLL = Duration.ofMillis(500);

  /** Is given one record after another. */
  interface Visitor {
    void record(ConsumerRecord<String, byte[]> record);
  }

  private final ConsumerFactory<String, byte[]> consumers;

  TopicScan(ConsumerFactory<String, byte[]> consumers) {
    this.consumers = consumers;
  }

  /** Gives every record of the topic, from its beginning. */
  void all(String topic, Visitor visit) {
    try (var consumer = open(null)) {
      List<TopicPartition> partitions = assign(consumer, topic);
      consumer.seekToBeginning(partitions);
      readToEnd(consumer, partitions, visit);
    }
  }

  /**
   * Gives the records that no earlier call for the group was given, and remembers how far it came
   * once all were taken.
   */
  void unseen(String topic, String group, Visitor visit) {
    try (var consumer = open(group)) {
      List<TopicPartition> partitions = assign(consumer, topic);
      Map<TopicPartition, OffsetAndMetadata> seen = consumer.committed(Set.copyOf(partitions));
      for (TopicPartition partition : partitions) {
        OffsetAndMetadata offset = seen.get(partition);
        if (offset == null) {
          consumer.seekToBeginning(List.of(partition));
        } else {
          consumer.seek(partition, offset.offset());
        }
      }
      readToEnd(consumer, partitions, visit);
      consumer.commitSync();
    }
  }

  /** Commits nothing by itself: what was not taken must come again. */
  private Consumer<String, byte[]> open(@Nullable String group) {
    Properties properties = new Properties();
    properties.setProperty(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    return consumers.createConsumer(group, null, null, properties);
  }

  private static List<TopicPartition> assign(Consumer<String, byte[]> consumer, String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    return partitions;
  }

  private static void readToEnd(
      Consumer<String, byte[]> consumer, List<TopicPartition> partitions, Visitor visit) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
      consumer.poll(POLL).forEach(visit::record);
    }
  }
}
