package org.gongbao.ingest.stream;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.ingest.IngestSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics this service reads and writes, made at start; those that are there stay. */
@Configuration(proxyBeanMethods = false)
class TopicCreation {

  /** Room for the outcome of an issue with 100,000 documents, and for headers. */
  private static final int LARGEST_RECORD = 16 * 1024 * 1024;

  @Bean
  KafkaAdmin.NewTopics ingestTopics(IngestSettings settings) {
    return new KafkaAdmin.NewTopics(
        topic(Topics.ISSUES, settings), topic(Topics.OUTCOMES, settings));
  }

  /** Events are few and are the history: those that are not compacted are kept for ever. */
  private static NewTopic topic(Topic<?> topic, IngestSettings settings) {
    TopicBuilder builder =
        TopicBuilder.name(topic.name())
            .partitions(settings.partitions())
            .replicas(settings.replicas())
            .config(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST_RECORD));
    return topic.isCompacted()
        ? builder.compact().build()
        : builder.config(TopicConfig.RETENTION_MS_CONFIG, "-1").build();
  }
}
