package org.gongbao.notify.stream;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.gongbao.contract.Topics;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.Patience;
import org.gongbao.edges.stream.ReceivedRecord;
import org.gongbao.edges.stream.TopicMaking;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.delivery.FanOut;
import org.gongbao.notify.subscription.InterestAnnouncer;
import org.gongbao.notify.subscription.InterestLog;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.messaging.Message;

/** The functions that Spring Cloud Stream binds, and the topics they need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamConfiguration {

  @Bean
  KafkaAdmin.NewTopics topicsUsed(StreamSettings settings) {
    return TopicMaking.of(
        settings.partitions(),
        settings.replicas(),
        Topics.TOPICS,
        Topics.TOPICS_DEAD_LETTERS,
        Topics.DOCUMENTS,
        Topics.DOCUMENTS_DEAD_LETTERS,
        Topics.RELATIONS,
        Topics.RELATIONS_DEAD_LETTERS,
        Topics.INTERESTS,
        Topics.INTERESTS_DEAD_LETTERS,
        Topics.ALERTS,
        Topics.ALERTS_DEAD_LETTERS);
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
  DeadLetters deadLetters(Publisher publisher, Clock clock) {
    return new DeadLetters(
        (topic, key, letter) -> publisher.publish(topic, key, letter, letter.at()), clock);
  }

  /** Alerts that cannot be fanned out, because the ledger is away, are tried until they can. */
  @Bean
  Patience patience() {
    return new Patience();
  }

  @Bean
  Consumer<Message<List<byte[]>>> fanOutAlerts(FanOut fanOut, DeadLetters deadLetters) {
    AlertBatch batch = new AlertBatch(fanOut, deadLetters);
    return message -> batch.accept(ReceivedRecord.batch(message));
  }

  @Bean
  Consumer<Message<?>> learnTopics(TopicCatalogue catalogue) {
    TopicUpdates updates = new TopicUpdates(catalogue);
    return message -> updates.accept(ReceivedRecord.of(message));
  }

  @Bean
  Consumer<Message<?>> setAsideStrays(DeadLetters deadLetters) {
    Strays strays = new Strays(deadLetters, Topics.INTERESTS, Topics.TOPICS);
    return message -> strays.accept(ReceivedRecord.of(message));
  }
}
