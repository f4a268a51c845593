package org.gongbao.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.ingest.issue.Arrival;
import org.gongbao.ingest.issue.Door;
import org.gongbao.ingest.issue.ReceiptState;
import org.gongbao.ingest.issue.Spooled;
import org.gongbao.ingest.issue.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.support.GenericMessage;

class OutcomeRecordsTest {

  private final Door door = new Door(Clock.systemUTC());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final OutcomeRecords records = new OutcomeRecords(new Outcomes(door.receipts), meters);

  @Test
  void notesHowManyDocumentsAnIssueHas() throws Exception {
    String id = anIssue();

    accept(parsed(id));
    accept(parsed(id));

    assertThat(standing(id)).isEqualTo(new Standing(ReceiptState.PARSED, null, null, 2));
  }

  @Test
  void notesWhyAnIssueWasRefused() throws Exception {
    String id = anIssue();

    accept(
        new IssueOutcome(
            id,
            IssueOutcome.State.REFUSED,
            "unreadable-file",
            "The PDF asks for a password.",
            List.of(),
            Instant.EPOCH));

    assertThat(standing(id))
        .isEqualTo(
            new Standing(
                ReceiptState.REFUSED, "unreadable-file", "The PDF asks for a password.", 0));
  }

  @Test
  void passesOverAnIssueItNeverSaw() {
    accept(parsed("0".repeat(32)));

    assertThat(door.receipts.find("0".repeat(32))).isEmpty();
  }

  @Test
  void isNotStoppedByARecordThatIsNoOutcome() throws Exception {
    String id = anIssue();

    records.accept(new GenericMessage<>("{".getBytes(StandardCharsets.UTF_8)));
    records.accept(new GenericMessage<>(KafkaNull.INSTANCE));
    accept(parsed(id));

    assertThat(standing(id).state()).isEqualTo(ReceiptState.PARSED);
    assertThat(meters.counter("gongbao.ingest.outcomes.unreadable").count()).isEqualTo(1);
  }

  private void accept(IssueOutcome outcome) {
    records.accept(new GenericMessage<>(Json.MAPPER.writeValueAsBytes(outcome)));
  }

  private static IssueOutcome parsed(String id) {
    return new IssueOutcome(
        id, IssueOutcome.State.PARSED, null, null, List.of("a", "b"), Instant.EPOCH);
  }

  private Standing standing(String id) {
    return door.receipts.find(id).orElseThrow().standing();
  }

  private String anIssue() throws Exception {
    try (Spooled spooled = door.intake.spool(new ByteArrayInputStream(new byte[] {1}))) {
      return door.intake.take(spooled, new Arrival("upload", null, null, null)).receipt().issueId();
    }
  }
}
