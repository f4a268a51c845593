package org.gongbao.parse.stream;

import org.gongbao.contract.Topics;
import org.gongbao.edges.stream.TopicMaking;
import org.gongbao.parse.ParseSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;

/** The topics this service reads and writes, made at start; those that are there stay. */
@Configuration(proxyBeanMethods = false)
class TopicCreation {
  @Bean
  KafkaAdmin.NewTopics parseTopics(ParseSettings settings) {
    return TopicMaking.of(
        settings.partitions(),
        settings.replicas(),
        Topics.ISSUES,
        Topics.ISSUES_DEAD_LETTERS,
        Topics.OUTCOMES,
        Topics.DOCUMENTS,
        Topics.DOCUMENTS_DEAD_LETTERS,
        Topics.RELATIONS,
        Topics.RELATIONS_DEAD_LETTERS,
        Topics.TOPICS);
  }
}
