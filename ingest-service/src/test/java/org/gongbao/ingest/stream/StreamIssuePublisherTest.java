package org.gongbao.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.IssueReceived;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

class StreamIssuePublisherTest {

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

  private final Message<byte[]> message = StreamIssuePublisher.message(EVENT);

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

  private String header(String name) {
    return new String((byte[]) message.getHeaders().get(name), StandardCharsets.UTF_8);
  }
}
