package org.gongbao.ingest.stream;

import java.util.function.Consumer;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.ingest.issue.Receipts;
import org.gongbao.ingest.issue.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes on the receipt what became of an issue. Handling an outcome twice changes nothing. */
final class Outcomes implements Consumer<IssueOutcome> {

  private static final Logger log = LoggerFactory.getLogger(Outcomes.class);

  private final Receipts receipts;

  Outcomes(Receipts receipts) {
    this.receipts = receipts;
  }

  @Override
  public void accept(IssueOutcome outcome) {
    Standing standing = Standing.of(outcome);
    if (!receipts.settle(outcome.issueId(), standing)) {
      log.warn(
          "issue={} {} but has no receipt here; it came through another store",
          outcome.issueId(),
          standing.state().word());
      return;
    }
    log.info(
        "issue={} {} documents={} code={}",
        outcome.issueId(),
        standing.state().word(),
        standing.documents(),
        standing.code());
  }
}
