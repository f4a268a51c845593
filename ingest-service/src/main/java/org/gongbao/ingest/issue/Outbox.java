package org.gongbao.ingest.issue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes issues that are kept, each until the broker has acknowledged it. A crash before that
 * leaves the receipt marked unpublished, and the next start finds it; a crash between the
 * acknowledgement and the mark publishes it a second time, which readers take for one because the
 * event's id is the issue's.
 */
public class Outbox {

  private static final Logger log = LoggerFactory.getLogger(Outbox.class);
  private static final int BATCH = 100;

  private final Receipts receipts;
  private final IssuePublisher publisher;
  private final Executor executor;
  private final Counter published;
  private final Counter failures;

  Outbox(Receipts receipts, IssuePublisher publisher, Executor executor, MeterRegistry meters) {
    this.receipts = receipts;
    this.publisher = publisher;
    this.executor = executor;
    this.published =
        Counter.builder("gongbao.ingest.published")
            .description("Events of issues that the broker acknowledged")
            .register(meters);
    this.failures =
        Counter.builder("gongbao.ingest.publish.failures")
            .description("Attempts to publish an issue that failed and are tried again")
            .register(meters);
  }

  /** Has the issue published in the background; if that fails, a later round makes it good. */
  void publishSoon(Receipt receipt) {
    try {
      executor.execute(() -> attempt(receipt));
    } catch (RejectedExecutionException e) {
      log.info("issue={} is kept and will be published after the next start", receipt.issueId());
    }
  }

  /** Publishes everything that waits, oldest first; stops at the first failure. */
  public synchronized void publishWaiting() {
    List<Receipt> waiting = receipts.unpublished(BATCH);
    for (Receipt receipt : waiting) {
      if (!attempt(receipt)) {
        return;
      }
    }
  }

  /** One at a time, so that a round never repeats what a request has just published. */
  private synchronized boolean attempt(Receipt receipt) {
    try {
      if (receipts.find(receipt.issueId()).map(Receipt::isPublished).orElse(false)) {
        return true;
      }
      publisher.publish(receipt);
      receipts.markPublished(receipt.issueId());
      published.increment();
      return true;
    } catch (RuntimeException e) {
      failures.increment();
      log.warn(
          "issue={} is kept but not yet published, trying again later: {}",
          receipt.issueId(),
          e.toString());
      return false;
    }
  }
}
