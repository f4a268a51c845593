package org.gongbao.ingest.stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;
import org.gongbao.ingest.issue.IssuePublisher;
import org.gongbao.ingest.issue.Receipts;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;

/** Binds the feature to Kafka; names of topics and groups are in {@code ingest-service.yml}. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

  private static final long FIRST_WAIT_MILLIS = 500;
  private static final long LONGEST_WAIT_MILLIS = 30_000;

  @Bean
  IssuePublisher issuePublisher(StreamBridge stream) {
    return new StreamIssuePublisher(stream);
  }

  @Bean
  Consumer<Message<?>> outcomes(Receipts receipts, MeterRegistry meters) {
    return new OutcomeRecords(new Outcomes(receipts), meters);
  }

  /** Only the headers of the contract travel, as plain bytes; the framework's own stay here. */
  @Bean
  KafkaHeaderMapper eventHeaderMapper() {
    return new SimpleKafkaHeaderMapper("ce_*", "content-type", "replay");
  }

  /** An outcome that cannot be noted, because the store is away, is tried until it can. */
  @Bean
  ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patience() {
    ExponentialBackOff waits = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
    waits.setMaxInterval(LONGEST_WAIT_MILLIS);
    return (container, destination, group) -> {
      DefaultErrorHandler handler = new DefaultErrorHandler(waits);
      handler.defaultFalse(true);
      container.setCommonErrorHandler(handler);
    };
  }
}
