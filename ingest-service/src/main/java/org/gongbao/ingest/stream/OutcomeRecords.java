package org.gongbao.ingest.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.IssueOutcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Reads the records of the topic of outcomes; one that is no outcome stops no other. */
final class OutcomeRecords implements Consumer<Message<?>> {

  private static final Logger log = LoggerFactory.getLogger(OutcomeRecords.class);

  private final Consumer<IssueOutcome> outcomes;
  private final Counter unreadable;

  OutcomeRecords(Consumer<IssueOutcome> outcomes, MeterRegistry meters) {
    this.outcomes = outcomes;
    this.unreadable =
        Counter.builder("gongbao.ingest.outcomes.unreadable")
            .description("Records of gazette.outcomes.v1 that are no outcome; they stay there")
            .register(meters);
  }

  @Override
  public void accept(Message<?> message) {
    if (!(message.getPayload() instanceof byte[] bytes)) {
      return; // a tombstone: the outcome is forgotten, the receipt keeps what it knew
    }
    IssueOutcome outcome;
    try {
      outcome =
          Topics.OUTCOMES.valueSerde().deserializer().deserialize(Topics.OUTCOMES.name(), bytes);
    } catch (SerializationException e) {
      unreadable.increment();
      log.error(
          "partition={} offset={} passed over: {}",
          message.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION),
          message.getHeaders().get(KafkaHeaders.OFFSET),
          e.getMessage());
      return;
    }
    outcomes.accept(outcome);
  }
}
