package org.gongbao.standalone.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.gongbao.contract.Topic;

/** Reads a whole topic as a downstream system would, up to where it ends now. */
final class TopicLog {

  private static final Duration POLL = Duration.ofMillis(500);

  private final String kafka;

  TopicLog(String kafka) {
    this.kafka = kafka;
  }

  /** All values of committed records; tombstones are left out. */
  <V> List<V> read(Topic<V> topic) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka, "isolation.level", "read_committed");
    try (KafkaConsumer<String, V> consumer =
        new KafkaConsumer<>(
            settings, new StringDeserializer(), topic.valueSerde().deserializer())) {
      List<TopicPartition> partitions = partitions(consumer, topic);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<V> values = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(POLL).forEach(record -> values.add(record.value()));
      }
      values.removeIf(Objects::isNull);
      return values;
    }
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Topic<?> topic) {
    return consumer.partitionsFor(topic.name()).stream()
        .map(info -> new TopicPartition(topic.name(), info.partition()))
        .toList();
  }
}
