package org.gongbao.ingest.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.ReceivedRecord;
import org.gongbao.ingest.issue.Arrival;
import org.gongbao.ingest.issue.Door;
import org.gongbao.ingest.issue.ReceiptState;
import org.gongbao.ingest.issue.Spooled;
import org.gongbao.ingest.issue.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeRecordsTest {

  private final Door door = new Door(Clock.systemUTC());
  private final List<DeadLetter> letters = new ArrayList<>();
  private final OutcomeRecords records =
      new OutcomeRecords(
          new Outcomes(door.receipts),
          new DeadLetters((topic, key, letter) -> letters.add(letter), Clock.systemUTC()));

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

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "{}", "{\"issueId\": 3}", "\u0000"})
  void setsAsideWhatIsNoOutcomeAndGoesOn(String value) throws Exception {
    String id = anIssue();

    records.accept(new ReceivedRecord("gazette.outcomes.v1", 1, 7, bytes("key"), bytes(value)));
    records.accept(new ReceivedRecord("gazette.outcomes.v1", 1, 8, bytes("key"), null));
    accept(parsed(id));

    assertThat(standing(id).state()).isEqualTo(ReceiptState.PARSED);
    assertThat(letters)
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.code()).isEqualTo("not-our-event");
              assertThat(letter.reason()).contains("gazette.outcomes.v1", "send it again");
              assertThat(letter.topic()).isEqualTo("gazette.outcomes.v1");
              assertThat(letter.partition()).isEqualTo(1);
              assertThat(letter.offset()).isEqualTo(7);
              assertThat(letter.key()).isEqualTo("key");
              assertThat(letter.value()).isEqualTo(value);
            });
  }

  @Test
  void keepsTheRecordThatCannotBeSetAside() {
    OutcomeRecords away =
        new OutcomeRecords(
            outcome -> {},
            new DeadLetters(
                (topic, key, letter) -> {
                  throw new IllegalStateException("Kafka is away");
                },
                Clock.systemUTC()));

    assertThatThrownBy(
            () -> away.accept(new ReceivedRecord("gazette.outcomes.v1", 1, 7, null, bytes("{"))))
        .hasMessage("Kafka is away");
  }

  private void accept(IssueOutcome outcome) {
    byte[] value = Json.MAPPER.writeValueAsBytes(outcome);
    records.accept(new ReceivedRecord("gazette.outcomes.v1", 0, 0, null, value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
