package org.gongbao.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often and how far apart to try: wait a little, twice as long each time up to a limit, and
 * give up when the delivery is too old to be of use. RFC 5321 §4.5.4.1 advises to keep trying for
 * four to five days.
 */
public final class RetryRule {

  private final Duration first;
  private final Duration most;
  private final Duration patience;

  private RetryRule(Duration first, Duration most, Duration patience) {
    this.first = first;
    this.most = most;
    this.patience = patience;
  }

  /** Waits that long after the first refusal, then twice as long each time. */
  public static RetryRule doublingFrom(Duration first) {
    return new RetryRule(first, Duration.ofHours(6), Duration.ofDays(4));
  }

  /** Never waits longer than that. */
  public RetryRule upTo(Duration longest) {
    return new RetryRule(first, longest, patience);
  }

  /**
   * Gives up when the next attempt would be later than that after the delivery was written down.
   */
  public RetryRule givingUpAfter(Duration age) {
    return new RetryRule(first, most, age);
  }

  /** When to try again after so many attempts, or empty to give up. */
  Optional<Instant> nextAttempt(Delivery delivery, Instant now) {
    Instant next = now.plus(waitAfter(delivery.attempts()));
    return next.isAfter(delivery.createdAt().plus(patience)) ? Optional.empty() : Optional.of(next);
  }

  private Duration waitAfter(int attempts) {
    Duration wait = first;
    for (int i = 1; i < attempts && wait.compareTo(most) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(most) < 0 ? wait : most;
  }
}
