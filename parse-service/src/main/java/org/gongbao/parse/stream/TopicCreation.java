package org.gongbao.parse.stream;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.parse.ParseSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics this service reads and writes, made at start; those that are there stay. */
@Configuration(proxyBeanMethods = false)
class TopicCreation {
  /** Room for headers and JSON escapes above the limit of a document. */
  private static final int HEADROOM = 2;

  @Bean
  KafkaAdmin.NewTopics parseTopics(ParseSettings settings) {
    return new KafkaAdmin.NewTopics(
        topic(Topics.ISSUES, settings),
        topic(Topics.ISSUES_DEAD_LETTERS, settings),
        topic(Topics.OUTCOMES, settings),
        topic(Topics.DOCUMENTS, settings),
        topic(Topics.DOCUMENTS_DEAD_LETTERS, settings),
        topic(Topics.RELATIONS, settings),
        topic(Topics.TOPICS, settings));
  }

  /** Events are few and are the history: those that are not compacted are kept for ever. */
  private static NewTopic topic(Topic<?> topic, ParseSettings settings) {
    long largest = HEADROOM * settings.documentLimit().toBytes();
    return TopicBuilder.name(topic.name())
        .partitions(settings.partitions())
        .replicas(settings.replicas())
        .configs(
            topic.isCompacted()
                ? Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_COMPACT,
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    Long.toString(largest))
                : Map.of(
                    TopicConfig.RETENTION_MS_CONFIG,
                    "-1",
                    TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                    Long.toString(largest)))
        .build();
  }
}
