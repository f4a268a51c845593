package org.gongbao.ingest;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gongbao.contract.Json;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.testkit.TestPlatform;

/** Reads what the service publishes, and plays the parser's part. */
final class RecordedTopics implements AutoCloseable {

  private final Consumer<String, byte[]> consumer;
  private final Producer<String, byte[]> producer;
  private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

  RecordedTopics(String servers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                servers,
                "group.id",
                TestPlatform.freshName("recorded"),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(Topics.ISSUES.name(), Topics.OUTCOMES_DEAD_LETTERS.name()));
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Waits for the event of that issue. */
  ConsumerRecord<String, byte[]> issue(String id, Duration patience) {
    await()
        .atMost(patience)
        .until(
            () -> {
              read();
              return countSeen(id) > 0;
            });
    return seen.stream().filter(record -> record.key().equals(id)).findFirst().orElseThrow();
  }

  /** How many events of that issue there are by now. */
  long countOfIssue(String id) {
    read();
    return countSeen(id);
  }

  void send(IssueOutcome outcome) throws ExecutionException, InterruptedException {
    send(outcome.issueId(), Json.MAPPER.writeValueAsBytes(outcome));
  }

  /** Sends what is no outcome. */
  void sendStray(String key, String value) throws ExecutionException, InterruptedException {
    send(key, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Waits for the letter of a record. */
  DeadLetter deadLetter(String key, Duration patience) {
    return Json.MAPPER.readValue(issue(key, patience).value(), DeadLetter.class);
  }

  private void send(String key, byte[] value) throws ExecutionException, InterruptedException {
    producer.send(new ProducerRecord<>(Topics.OUTCOMES.name(), key, value)).get();
  }

  private void read() {
    consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
  }

  private long countSeen(String id) {
    return seen.stream().filter(record -> record.key().equals(id)).count();
  }

  @Override
  public void close() {
    consumer.close();
    producer.close();
  }
}
