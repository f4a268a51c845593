package org.gongbao.notify.stream;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.delivery.FanOut;
import org.gongbao.notify.subscription.InterestAnnouncer;
import org.gongbao.notify.subscription.InterestLog;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.messaging.Message;

/** The functions that Spring Cloud Stream binds, and the topics they need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamConfiguration {

  private static final List<Topic<?>> USED =
      List.of(
          Topics.TOPICS,
          Topics.DOCUMENTS,
          Topics.DOCUMENTS_DEAD_LETTERS,
          Topics.INTERESTS,
          Topics.ALERTS,
          Topics.ALERTS_DEAD_LETTERS);

  @Bean
  KafkaAdmin.NewTopics topicsUsed(StreamSettings settings) {
    return new KafkaAdmin.NewTopics(
        USED.stream().map(topic -> made(topic, settings)).toArray(NewTopic[]::new));
  }

  private static NewTopic made(Topic<?> topic, StreamSettings settings) {
    return TopicBuilder.name(topic.name())
        .partitions(settings.partitions())
        .replicas(settings.replicas())
        .config(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            topic.isCompacted()
                ? TopicConfig.CLEANUP_POLICY_COMPACT
                : TopicConfig.CLEANUP_POLICY_DELETE)
        .build();
  }

  @Bean
  Publisher publisher(StreamBridge bridge) {
    return new Publisher(bridge);
  }

  @Bean
  InterestLog interestLog(Publisher publisher, Clock clock) {
    return new PublishedInterests(publisher, clock);
  }

  @Bean
  InterestCatchUp interestCatchUp(InterestAnnouncer announcer, StreamSettings settings) {
    return new InterestCatchUp(announcer, settings.catchUpEvery());
  }

  @Bean
  Consumer<Message<List<byte[]>>> fanOutAlerts(FanOut fanOut, Publisher publisher, Clock clock) {
    AlertBatch batch = new AlertBatch(fanOut, new DeadLetters(publisher), clock);
    return message -> batch.accept(ReceivedRecord.batch(message));
  }

  @Bean
  Consumer<Message<?>> learnTopics(TopicCatalogue catalogue) {
    TopicUpdates updates = new TopicUpdates(catalogue);
    return message -> updates.accept(ReceivedRecord.of(message));
  }
}
