package org.gongbao.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gongbao.contract.Ids;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final byte[] GAZETTE = "云溪市人民政府公报".getBytes(StandardCharsets.UTF_8);

  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final Door door = new Door(clock);

  @Test
  void keepsOriginalAndReceiptAndPublishes() throws Exception {
    Taken taken = take(GAZETTE, "公报.txt");

    String sha256 = Ids.sha256(GAZETTE);
    assertThat(taken.isNew()).isTrue();
    assertThat(taken.receipt().issueId()).isEqualTo(Ids.issue(sha256));
    assertThat(taken.receipt().receivedAt()).isEqualTo(NOON);
    assertThat(door.originals.bytes(sha256)).isEqualTo(GAZETTE);
    assertThat(door.publisher.published()).containsExactly(Ids.issue(sha256));
    assertThat(door.receipts.unpublished(10)).isEmpty();
  }

  @Test
  void takesTheSameBytesOnce() throws Exception {
    Taken first = take(GAZETTE, "公报.txt");
    Taken second = take(GAZETTE, "again.txt");

    assertThat(second.isNew()).isFalse();
    assertThat(second.receipt().issueId()).isEqualTo(first.receipt().issueId());
    assertThat(second.receipt().arrival().fileName()).isEqualTo("公报.txt");
    assertThat(door.publisher.published()).hasSize(1);
    assertThat(door.meters.counter("gongbao.ingest.repeated").count()).isEqualTo(1);
  }

  @Test
  void keepsWhyAnEmptyFileWasRefused() {
    IssueRefusedException refusal =
        catchThrowableOfType(
            IssueRefusedException.class, () -> take(new byte[0], "../../leer.txt"));

    assertThat(refusal)
        .hasMessage("The file is empty: it has no bytes to read. Send the issue itself.");
    Receipt receipt = door.receipts.find(refusal.issueId()).orElseThrow();
    assertThat(receipt.standing().state()).isEqualTo(ReceiptState.REFUSED);
    assertThat(receipt.standing().code()).isEqualTo("empty-file");
    assertThat(receipt.arrival().fileName()).isEqualTo("leer.txt");
    assertThat(receipt.originalId()).isNull();
    assertThat(door.publisher.published()).isEmpty();
  }

  @Test
  void keepsWhyALargeFileWasRefusedButNotTheFile() {
    byte[] large = new byte[1001];

    IssueRefusedException refusal =
        catchThrowableOfType(IssueRefusedException.class, () -> take(large, "large.pdf"));

    assertThat(refusal.refusal().code()).isEqualTo("too-large");
    assertThat(refusal.issueId()).isEqualTo(Ids.issue(Ids.sha256(large)));
    assertThat(door.receipts.find(refusal.issueId())).isPresent();
    assertThat(door.originals.count()).isZero();
    assertThat(door.outbox).satisfies(Outbox::publishWaiting);
    assertThat(door.publisher.published()).isEmpty();
  }

  @Test
  void acceptsAFileExactlyAtTheLimit() throws Exception {
    assertThat(take(new byte[1000], null).isNew()).isTrue();
  }

  @Test
  void doesNotReadAnEndlessStreamToItsEnd() {
    EndlessStream endless = new EndlessStream();

    IssueRefusedException refusal =
        catchThrowableOfType(
            IssueRefusedException.class,
            () -> {
              try (Spooled spooled = door.intake.spool(endless)) {
                door.intake.take(spooled, new Arrival("upload", null, null, null));
              }
            });

    assertThat(refusal.issueId()).isNull();
    assertThat(endless.count()).isLessThan(1_000_000);
  }

  @Test
  void takesAnIssueRefusedForSizeOnceTheLimitAllowsIt() throws Exception {
    byte[] large = new byte[1500];
    catchThrowableOfType(IssueRefusedException.class, () -> take(large, "large.pdf"));
    Intake generous =
        new Intake(
            new Limits(5000), door.originals, door.receipts, door.outbox, clock, door.meters);

    try (Spooled spooled = generous.spool(new ByteArrayInputStream(large))) {
      assertThat(generous.take(spooled, new Arrival("upload", null, null, null)).isNew()).isTrue();
    }
    assertThat(door.publisher.published()).hasSize(1);
  }

  @Test
  void acknowledgesNothingWhenTheOriginalCannotBeKept() throws Exception {
    Originals full =
        (String id, Path file, String name) -> {
          throw new IOException("no space left");
        };
    Intake intake = new Intake(Door.LIMITS, full, door.receipts, door.outbox, clock, door.meters);

    try (Spooled spooled = intake.spool(new ByteArrayInputStream(GAZETTE))) {
      assertThatThrownBy(() -> intake.take(spooled, new Arrival("upload", null, null, null)))
          .isInstanceOf(IOException.class);
    }
    assertThat(door.receipts.newestFirst(null, null, 10)).isEmpty();
    assertThat(door.publisher.published()).isEmpty();
  }

  private Taken take(byte[] bytes, String name) throws IOException, IssueRefusedException {
    try (Spooled spooled = door.intake.spool(new ByteArrayInputStream(bytes))) {
      return door.intake.take(spooled, new Arrival("upload", name, null, null));
    }
  }
}
