package org.gongbao.embedded.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.core.ThrowingRunnable;
import org.gongbao.embedded.KilledProcess;
import org.gongbao.embedded.PortInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaIT {

  private static final int ACKNOWLEDGED = 500;
  private static final TopicPartition TOPIC = new TopicPartition("written", 0);

  @TempDir Path folder;

  @Test
  void keepsEveryAcknowledgedRecordWhenKilled() throws Exception {
    List<String> acknowledged = KilledProcess.run(Writer.class, folder, ACKNOWLEDGED);

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
      untilCommitted(() -> assertThat(readAll(kafka.bootstrapServers())).containsAll(acknowledged));
    }
  }

  @Test
  void findsItsRecordsAfterARestartOnAnotherPort() throws Exception {
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0);
        KafkaProducer<String, String> producer = Writer.transactional(kafka)) {
      producer.initTransactions();
      producer.beginTransaction();
      producer.send(new ProducerRecord<>(TOPIC.topic(), "before the restart"));
      producer.commitTransaction();
    }
    try (EmbeddedKafka kafka = EmbeddedKafka.start(folder, 0)) {
      untilCommitted(
          () ->
              assertThat(readAll(kafka.bootstrapServers())).containsExactly("before the restart"));
    }
  }

  @Test
  void saysWhichPortIsInUse() {
    try (EmbeddedKafka first = EmbeddedKafka.start(folder.resolve("first"), 0)) {
      int port = Integer.parseInt(first.bootstrapServers().substring("127.0.0.1:".length()));
      assertThatThrownBy(() -> EmbeddedKafka.start(folder.resolve("second"), port))
          .isInstanceOf(PortInUseException.class)
          .hasMessageContaining("Kafka cannot listen on")
          .hasMessageContaining(":" + port);
    }
  }

  /**
   * A commit is acknowledged before its marker stands beside the records; a broker that stops in
   * between writes the marker after its start.
   */
  private static void untilCommitted(ThrowingRunnable assertion) {
    await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
  }

  private static List<String> readAll(String servers) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", servers, "isolation.level", "read_committed");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(List.of(TOPIC));
      consumer.seekToBeginning(List.of(TOPIC));
      long end = consumer.endOffsets(List.of(TOPIC)).get(TOPIC);
      List<String> values = new ArrayList<>();
      while (consumer.position(TOPIC) < end) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }

  /** Publishes until it is killed, and prints what was acknowledged. */
  static final class Writer {

    public static void main(String[] arguments) throws Exception {
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
      EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), 0);
      KafkaProducer<String, String> producer = transactional(kafka);
      producer.initTransactions();
      for (int i = 0; ; i++) {
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(TOPIC.topic(), "record " + i));
        producer.commitTransaction();
        out.println("record " + i);
      }
    }

    static KafkaProducer<String, String> transactional(EmbeddedKafka kafka) {
      return new KafkaProducer<>(
          Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", "writer"),
          new StringSerializer(),
          new StringSerializer());
    }
  }
}
