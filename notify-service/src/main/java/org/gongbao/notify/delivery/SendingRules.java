package org.gongbao.notify.delivery;

import java.time.Duration;
import java.util.Objects;

/**
 * What the senders keep to.
 *
 * @param holder their name in the ledger; no two running processes share one
 * @param senders how many deliveries are sent at the same time
 * @param lease how long a delivery is a sender's own; longer than any attempt to send takes
 * @param sweepEvery how often the ledger is searched for what is due, at least
 * @param retries when to try again
 */
public record SendingRules(
    String holder, int senders, Duration lease, Duration sweepEvery, RetryRule retries) {

  /** Refuses a missing part, or nobody to send. */
  public SendingRules {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(lease, "lease");
    Objects.requireNonNull(sweepEvery, "sweepEvery");
    Objects.requireNonNull(retries, "retries");
    if (senders < 1) {
      throw new IllegalArgumentException("senders must be at least 1, not " + senders);
    }
  }
}
