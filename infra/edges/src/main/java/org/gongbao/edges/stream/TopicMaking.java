package org.gongbao.edges.stream;

import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.gongbao.contract.Topic;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** Makes topics that are not there yet; whichever service starts first makes them alike. */
public final class TopicMaking {

  /** Twice the largest document's event: room for headers, escapes and dead letters. */
  private static final int LARGEST_RECORD = 16 * 1024 * 1024;

  private TopicMaking() {}

  /**
   * The topics a service reads and writes.
   *
   * @param partitions of each
   * @param replicas copies of each partition
   */
  public static KafkaAdmin.NewTopics of(int partitions, int replicas, Topic<?>... topics) {
    return new KafkaAdmin.NewTopics(
        Stream.of(topics).map(topic -> made(topic, partitions, replicas)).toArray(NewTopic[]::new));
  }

  /** Events are few and are the history: those that are not compacted are kept for ever. */
  private static NewTopic made(Topic<?> topic, int partitions, int replicas) {
    TopicBuilder builder =
        TopicBuilder.name(topic.name())
            .partitions(partitions)
            .replicas(replicas)
            .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_RECORD));
    return topic.isCompacted()
        ? builder.compact().build()
        : builder.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
  }
}
