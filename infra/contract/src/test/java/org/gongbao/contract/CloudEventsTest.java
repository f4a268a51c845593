package org.gongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

  private final Headers headers = new RecordHeaders();

  @Test
  void stampsTheHeadersOfTheKafkaBinding() {
    CloudEvents.stamp(
        headers, Topics.ISSUES, "42", "/ingest-service", Instant.parse("2031-05-06T01:02:03Z"));
    assertThat(CloudEvents.text(headers, "ce_specversion")).isEqualTo("1.0");
    assertThat(CloudEvents.text(headers, "ce_id")).isEqualTo("42");
    assertThat(CloudEvents.text(headers, "ce_type")).isEqualTo("gongbao.issue.received.v1");
    assertThat(CloudEvents.text(headers, "ce_source")).isEqualTo("/ingest-service");
    assertThat(CloudEvents.text(headers, "ce_time")).isEqualTo("2031-05-06T01:02:03Z");
    assertThat(CloudEvents.text(headers, "content-type")).isEqualTo("application/json");
  }

  @Test
  void stampsAgainWithoutLeavingTheOldStamp() {
    CloudEvents.stamp(headers, Topics.ISSUES, "1", "/ingest-service", Instant.EPOCH);
    CloudEvents.stamp(headers, Topics.DOCUMENTS, "2", "/parse-service", Instant.EPOCH);
    assertThat(headers.headers("ce_id")).hasSize(1);
    assertThat(CloudEvents.text(headers, "ce_type")).isEqualTo("gongbao.document.parsed.v1");
  }

  @Test
  void tellsARepetitionOfHistory() {
    assertThat(CloudEvents.isReplay(headers)).isFalse();
    CloudEvents.markReplay(headers);
    assertThat(CloudEvents.isReplay(headers)).isTrue();
  }
}
