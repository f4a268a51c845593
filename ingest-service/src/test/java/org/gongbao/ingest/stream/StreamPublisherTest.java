package org.gongbao.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.gongbao.contract.Json;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.ingest.issue.Arrival;
import org.gongbao.ingest.issue.Receipt;
import org.gongbao.ingest.issue.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.function.StreamOperations;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.util.MimeType;

class StreamPublisherTest {

  private static final IssueReceived EVENT =
      new IssueReceived(
          "ab".repeat(16),
          "ab".repeat(32),
          "ab".repeat(32),
          "公报.txt",
          "text/plain",
          12,
          "upload",
          null,
          Instant.parse("2026-03-01T12:00:00Z"));

  private static final DeadLetter LETTER =
      new DeadLetter(
          "not-our-event",
          "it is none",
          null,
          "gazette.outcomes.v1",
          1,
          7,
          null,
          "{",
          Instant.parse("2026-03-01T12:00:00Z"));

  private final Map<String, Message<byte[]>> sent = new HashMap<>();
  private final StreamPublisher publisher =
      new StreamPublisher(
          new StreamOperations() {
            @Override
            @SuppressWarnings("unchecked")
            public boolean send(String binding, Object message) {
              return sent.put(binding, (Message<byte[]>) message) == null;
            }

            @Override
            public boolean send(String binding, Object message, MimeType type) {
              return send(binding, message);
            }

            @Override
            public boolean send(String binding, String binder, Object message) {
              return send(binding, message);
            }

            @Override
            public boolean send(String binding, String binder, Object message, MimeType type) {
              return send(binding, message);
            }
          });
  private Message<byte[]> message;

  @BeforeEach
  void publish() {
    publisher.publish(receipt());
    message = sent.get("issues-out-0");
  }

  private static Receipt receipt() {
    return new Receipt(
        EVENT.issueId(),
        EVENT.sha256(),
        true,
        EVENT.size(),
        new Arrival(EVENT.source(), EVENT.fileName(), EVENT.mediaType(), null),
        EVENT.receivedAt(),
        Standing.RECEIVED,
        false);
  }

  @Test
  void writesTheEventAsJson() {
    assertThat(Json.MAPPER.readValue(message.getPayload(), IssueReceived.class)).isEqualTo(EVENT);
  }

  @Test
  void keysTheRecordByIssue() {
    assertThat(header(KafkaHeaders.KEY)).isEqualTo(EVENT.issueId());
  }

  @Test
  void carriesTheHeadersOfTheContract() {
    assertThat(header("ce_id")).isEqualTo(EVENT.issueId());
    assertThat(header("ce_type")).isEqualTo("gongbao.issue.received.v1");
    assertThat(header("ce_source")).isEqualTo("/ingest-service");
    assertThat(header("ce_time")).isEqualTo("2026-03-01T12:00:00Z");
    assertThat(header("content-type")).isEqualTo("application/json");
  }

  @Test
  void sendsADeadLetterWithoutAKeyIfTheRecordHadNone() {
    publisher.publish(Topics.OUTCOMES_DEAD_LETTERS, null, LETTER);

    message = sent.get("gazette.outcomes.v1.dlq");
    assertThat(Json.MAPPER.readValue(message.getPayload(), DeadLetter.class)).isEqualTo(LETTER);
    assertThat(message.getHeaders()).doesNotContainKey(KafkaHeaders.KEY);
    assertThat(header("ce_type")).isEqualTo("gongbao.dead-letter.v1");
  }

  @Test
  void saysThatNothingWasPublished() {
    assertThatThrownBy(() -> publisher.publish(receipt()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("issues-out-0");
  }

  private String header(String name) {
    return new String((byte[]) message.getHeaders().get(name), StandardCharsets.UTF_8);
  }
}
