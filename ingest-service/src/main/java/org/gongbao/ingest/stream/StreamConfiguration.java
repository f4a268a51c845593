package org.gongbao.ingest.stream;

import java.time.Clock;
import java.util.function.Consumer;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.Patience;
import org.gongbao.edges.stream.ReceivedRecord;
import org.gongbao.ingest.issue.Receipts;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.kafka.support.SimpleKafkaHeaderMapper;
import org.springframework.messaging.Message;

/** Binds the feature to Kafka; names of topics and groups are in {@code ingest-service.yml}. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

  @Bean
  StreamPublisher publisher(StreamBridge stream) {
    return new StreamPublisher(stream);
  }

  @Bean
  Consumer<Message<?>> outcomes(Receipts receipts, StreamPublisher publisher, Clock clock) {
    DeadLetters deadLetters = new DeadLetters(publisher, clock);
    OutcomeRecords records = new OutcomeRecords(new Outcomes(receipts), deadLetters);
    return message -> records.accept(ReceivedRecord.of(message));
  }

  /** Only the headers of the contract travel, as plain bytes; the framework's own stay here. */
  @Bean
  KafkaHeaderMapper eventHeaderMapper() {
    return new SimpleKafkaHeaderMapper("ce_*", "content-type", "replay");
  }

  /** An outcome that cannot be noted, because the store is away, is tried until it can. */
  @Bean
  Patience patience() {
    return new Patience();
  }
}
