package org.gongbao.notify.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gongbao.contract.Topic;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TopicFeedIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Map<String, Object> KAFKA =
      Map.of(
          ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.current().kafkaBootstrapServers());

  private final Topic<String> topic =
      new Topic<>("feed-" + UUID.randomUUID(), "test", String.class, false);
  private final List<String> read = new CopyOnWriteArrayList<>();
  private final TopicFeed feed = new TopicFeed(topic, KAFKA, new Reader());

  @BeforeEach
  void makeTopic() throws Exception {
    try (Admin admin = Admin.create(KAFKA)) {
      admin.createTopics(List.of(new NewTopic(topic.name(), 2, (short) 1))).all().get();
    }
  }

  @AfterEach
  void stop() {
    feed.stop();
  }

  @Test
  void whoAwaitsTheEndHasAllThatWasThereAlsoWhenTheFeedBeginsLater() throws Exception {
    send("a", "b", "c");
    CompletableFuture<List<String>> seen = CompletableFuture.supplyAsync(this::awaitEnd);
    feed.start();
    assertThat(seen.get(PATIENCE.toSeconds(), TimeUnit.SECONDS))
        .containsExactlyInAnyOrder("a", "b", "c");

    send("d");
    assertThat(awaitEnd()).contains("d");
  }

  @Test
  void whoAwaitsTheEndOfAFeedThatStopsIsTold() {
    feed.start();
    feed.stop();

    assertThatThrownBy(() -> feed.awaitEnd(PATIENCE)).isInstanceOf(IllegalStateException.class);
  }

  private List<String> awaitEnd() {
    feed.awaitEnd(PATIENCE);
    return List.copyOf(read);
  }

  private void send(String... keys) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            TestPlatform.current().kafkaBootstrapServers());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (String key : keys) {
        producer.send(new ProducerRecord<>(topic.name(), key, key));
      }
    }
  }

  private final class Reader implements TopicReader {

    @Override
    public Map<Integer, Long> begin(String source, Map<Integer, Long> endOffsets) {
      return Map.of();
    }

    @Override
    public void accept(ConsumerRecords<String, byte[]> records, Map<Integer, Long> nextOffsets) {
      records.forEach(record -> read.add(record.key()));
    }

    @Override
    public void caughtUp() {
      // Asked for in another way.
    }

    @Override
    public void end() {
      // Nothing is kept open.
    }
  }
}
