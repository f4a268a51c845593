package org.gongbao.ingest.stream;

import org.gongbao.contract.Topics;
import org.gongbao.edges.stream.TopicMaking;
import org.gongbao.ingest.IngestSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics this service reads and writes, made at start; those that are there stay. */
@Configuration(proxyBeanMethods = false)
class TopicCreation {

  @Bean
  KafkaAdmin.NewTopics ingestTopics(IngestSettings settings) {
    return TopicMaking.of(
        settings.partitions(),
        settings.replicas(),
        Topics.ISSUES,
        Topics.OUTCOMES,
        Topics.OUTCOMES_DEAD_LETTERS);
  }
}
