package org.gongbao.ingest.issue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.gongbao.contract.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door: whatever brings an issue, brings it here. The order is original, receipt, event, so
 * that what is acknowledged survives; what is refused leaves a receipt with the reason.
 */
public class Intake {

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final Limits limits;
  private final Originals originals;
  private final Receipts receipts;
  private final Outbox outbox;
  private final Clock clock;
  private final Counter received;
  private final Counter repeated;
  private final Counter refused;

  Intake(
      Limits limits,
      Originals originals,
      Receipts receipts,
      Outbox outbox,
      Clock clock,
      MeterRegistry meters) {
    this.limits = limits;
    this.originals = originals;
    this.receipts = receipts;
    this.outbox = outbox;
    this.clock = clock;
    this.received = counter(meters, "received", "Issues that came for the first time");
    this.repeated = counter(meters, "repeated", "Issues that came again, byte for byte");
    this.refused = counter(meters, "refused", "Issues refused at the door: empty or too large");
  }

  private static Counter counter(MeterRegistry meters, String name, String description) {
    return Counter.builder("gongbao.ingest." + name).description(description).register(meters);
  }

  /**
   * Brings bytes to disk, with bounded memory.
   *
   * @throws IOException if the source breaks off or the disk is full
   */
  public Spooled spool(InputStream bytes) throws IOException {
    return new Spool(limits).read(bytes);
  }

  /**
   * Takes an issue in; the same bytes again change nothing.
   *
   * @throws IssueRefusedException if it is empty or too large
   * @throws IOException if the spooled file cannot be read
   */
  public Taken take(Spooled spooled, Arrival arrival) throws IssueRefusedException, IOException {
    Optional<Receipt> known = knownWithOriginal(spooled);
    if (known.isPresent()) {
      repeated.increment();
      return new Taken(known.get(), false);
    }
    check(spooled, arrival);
    Receipt receipt = Receipt.received(spooled, arrival, clock.instant());
    String name = arrival.fileName() == null ? receipt.issueId() : arrival.fileName();
    originals.keep(receipt.sha256(), spooled.file(), name);
    if (!receipts.keep(receipt)) {
      repeated.increment();
      return new Taken(knownWithOriginal(spooled).orElse(receipt), false);
    }
    received.increment();
    log.info(
        "issue={} received source={} file={} bytes={}",
        receipt.issueId(),
        arrival.source(),
        arrival.fileName(),
        receipt.size());
    outbox.publishSoon(receipt);
    return new Taken(receipt, true);
  }

  private Optional<Receipt> knownWithOriginal(Spooled spooled) {
    return receipts.find(Ids.issue(spooled.sha256())).filter(Receipt::hasOriginal);
  }

  private void check(Spooled spooled, Arrival arrival) throws IssueRefusedException {
    if (spooled.size() == 0) {
      throw refuse(spooled, arrival, Refusal.empty());
    }
    if (spooled.size() > limits.maxSize()) {
      throw refuse(spooled, arrival, Refusal.tooLarge(limits.maxSize()));
    }
  }

  private IssueRefusedException refuse(Spooled spooled, Arrival arrival, Refusal refusal) {
    refused.increment();
    if (!spooled.isWhole()) {
      // What was not read to its end cannot be known again, so no receipt could be found by it.
      log.warn(
          "refused source={} file={} code={} read={}",
          arrival.source(),
          arrival.fileName(),
          refusal.code(),
          spooled.size());
      return new IssueRefusedException(refusal, null);
    }
    Receipt receipt = Receipt.refused(spooled, arrival, clock.instant(), refusal);
    receipts.keep(receipt);
    log.warn(
        "issue={} refused source={} file={} code={}",
        receipt.issueId(),
        arrival.source(),
        arrival.fileName(),
        refusal.code());
    return new IssueRefusedException(refusal, receipt.issueId());
  }
}
