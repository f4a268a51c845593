package org.gongbao.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gongbao.contract.Ids;
import org.junit.jupiter.api.Test;

/** What every store of receipts promises. */
abstract class ReceiptsContract {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  /** An empty store. */
  abstract Receipts receipts();

  @Test
  void findsAReceiptAsItWasKept() {
    Receipts receipts = receipts();
    Receipt receipt = received("a", NOON);

    assertThat(receipts.keep(receipt)).isTrue();
    assertThat(receipts.find(receipt.issueId())).contains(receipt);
    assertThat(receipts.find("0".repeat(32))).isEmpty();
  }

  @Test
  void keepsTheFirstReceiptOfAnIssue() {
    Receipts receipts = receipts();
    Receipt first = received("a", NOON);
    receipts.keep(first);

    assertThat(receipts.keep(received("a", NOON.plusSeconds(1)))).isFalse();
    assertThat(receipts.keep(refused("a"))).isFalse();
    assertThat(receipts.find(first.issueId())).contains(first);
  }

  @Test
  void takesAnIssueThatWasRefusedAtTheDoorBefore() {
    Receipts receipts = receipts();
    receipts.keep(refused("a"));
    Receipt receipt = received("a", NOON);

    assertThat(receipts.keep(receipt)).isTrue();
    assertThat(receipts.find(receipt.issueId())).contains(receipt);
  }

  @Test
  void listsWhatWaitsToBePublishedOldestFirst() {
    Receipts receipts = receipts();
    Receipt young = received("young", NOON.plusSeconds(2));
    Receipt old = received("old", NOON);
    Receipt published = received("published", NOON);
    receipts.keep(young);
    receipts.keep(old);
    receipts.keep(published);
    receipts.keep(refused("refused"));
    receipts.markPublished(published.issueId());

    assertThat(receipts.unpublished(10)).containsExactly(old, young);
    assertThat(receipts.unpublished(1)).containsExactly(old);
  }

  @Test
  void notesWhatBecameOfAnIssue() {
    Receipts receipts = receipts();
    Receipt receipt = received("a", NOON);
    receipts.keep(receipt);
    Standing parsed = new Standing(ReceiptState.PARSED, null, null, 7);

    assertThat(receipts.settle(receipt.issueId(), parsed)).isTrue();
    assertThat(receipts.find(receipt.issueId()).orElseThrow().standing()).isEqualTo(parsed);
    assertThat(receipts.settle("0".repeat(32), parsed)).isFalse();
    assertThat(receipts.find("0".repeat(32))).isEmpty();
  }

  @Test
  void pagesThroughReceiptsNewestFirst() {
    Receipts receipts = receipts();
    Receipt old = received("old", NOON);
    Receipt middle = received("middle", NOON.plusSeconds(1));
    Receipt young = received("young", NOON.plusSeconds(2));
    receipts.keep(middle);
    receipts.keep(old);
    receipts.keep(young);

    assertThat(receipts.newestFirst(null, null, 2)).containsExactly(young, middle);
    assertThat(receipts.newestFirst(null, middle.issueId(), 2)).containsExactly(old);
    assertThat(receipts.newestFirst(null, "0".repeat(32), 2)).isEmpty();
  }

  @Test
  void pagesThroughReceiptsOfOneInstantWithoutLosingAny() {
    Receipts receipts = receipts();
    receipts.keep(received("a", NOON));
    receipts.keep(received("b", NOON));
    Receipt first = receipts.newestFirst(null, null, 1).get(0);

    assertThat(receipts.newestFirst(null, first.issueId(), 10)).hasSize(1).doesNotContain(first);
  }

  @Test
  void listsOnlyOneStateWhenAsked() {
    Receipts receipts = receipts();
    Receipt refused = refused("refused");
    receipts.keep(refused);
    receipts.keep(received("a", NOON));

    assertThat(receipts.newestFirst(ReceiptState.REFUSED, null, 10)).containsExactly(refused);
  }

  private static Receipt received(String content, Instant at) {
    return receipt(content, true, at, Standing.RECEIVED);
  }

  private static Receipt refused(String content) {
    return receipt(content, false, NOON, Standing.refused("empty-file", "It is empty."));
  }

  private static Receipt receipt(
      String content, boolean hasOriginal, Instant at, Standing standing) {
    String sha256 = Ids.sha256(content.getBytes(StandardCharsets.UTF_8));
    Arrival arrival = new Arrival("upload", "公报.txt", null, null);
    return new Receipt(
        Ids.issue(sha256), sha256, hasOriginal, 9, arrival, at, standing, !hasOriginal);
  }
}
