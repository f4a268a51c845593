package org.gongbao.edges.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

class PatienceTest {

  private static final TopicPartition PARTITION = new TopicPartition("alerts", 0);
  private static final ConsumerRecord<String, String> RECORD =
      new ConsumerRecord<>("alerts", 0, 7, "key", "value");

  private final AbstractMessageListenerContainer<?, ?> container =
      mock(AbstractMessageListenerContainer.class);
  private final MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
  private final AtomicReference<CommonErrorHandler> handler = new AtomicReference<>();

  @BeforeEach
  void configure() {
    doAnswer(
            call -> {
              handler.set(call.getArgument(0));
              return null;
            })
        .when(container)
        .setCommonErrorHandler(any());
    when(container.isRunning()).thenReturn(true);
    consumer.assign(List.of(PARTITION));
    consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
    new Patience(Duration.ofMillis(1)).configure(container, "alerts", "group");
  }

  @Test
  void neverPassesARecordOver() {
    for (int attempt = 0; attempt < 30; attempt++) {
      // Spring would give up at once on this kind.
      boolean isRecovered =
          handler
              .get()
              .handleOne(failure(new ClassCastException("no")), RECORD, consumer, container);

      assertThat(isRecovered).isFalse();
    }
  }

  @Test
  void bringsABatchAgainUntilItIsTaken() {
    AtomicInteger attempts = new AtomicInteger();

    handler
        .get()
        .handleBatch(
            failure(new IllegalStateException("the ledger is away")),
            new ConsumerRecords<>(Map.of(PARTITION, List.of(RECORD)), Map.of()),
            consumer,
            container,
            () -> {
              if (attempts.incrementAndGet() < 30) {
                throw failure(new IllegalStateException("the ledger is away"));
              }
            });

    assertThat(attempts).hasValue(30);
  }

  private static ListenerExecutionFailedException failure(Exception cause) {
    return new ListenerExecutionFailedException("failed", cause);
  }
}
