package org.gongbao.edges.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.DeadLetter;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static final Instant NOW = Instant.parse("2031-05-01T08:00:00Z");

  @Test
  void sayWhyAndFromWhere() {
    DeadLetter letter =
        Letters.ofStray(record("{\"no\": 1}"), new SerializationException("it is none"), NOW);

    assertThat(letter)
        .isEqualTo(
            new DeadLetter(
                "not-our-event",
                "it is none; correct the sender and send it again",
                "org.apache.kafka.common.errors.SerializationException: it is none",
                "gazette.documents.v1",
                1,
                7,
                "key",
                "{\"no\": 1}",
                NOW));
  }

  @Test
  void keepNoTextThatKafkaWouldNotTake() {
    String escaped = "\u0001".repeat(8 * 1024 * 1024);

    DeadLetter letter = Letters.of(record(escaped), "code", "it is large", null, NOW);

    assertThat(letter.value()).isNull();
    assertThat(letter.reason())
        .isEqualTo("it is large; its value is too large to be kept here: read it at its place");
    assertThat(Json.MAPPER.writeValueAsBytes(letter)).hasSizeLessThan(1000);
  }

  private static ReceivedRecord record(String value) {
    return new ReceivedRecord(
        "gazette.documents.v1",
        1,
        7,
        "key".getBytes(StandardCharsets.UTF_8),
        value.getBytes(StandardCharsets.UTF_8));
  }
}
