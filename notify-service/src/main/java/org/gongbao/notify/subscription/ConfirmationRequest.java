package org.gongbao.notify.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A request to the owner of an address to confirm a subscription.
 *
 * @param number counts the requests, from 1
 * @param askedAt when the last one was made
 */
public record ConfirmationRequest(int number, Instant askedAt) {

  /** Refuses one that was never made. */
  public ConfirmationRequest {
    Objects.requireNonNull(askedAt, "askedAt");
    if (number < 1) {
      throw new IllegalArgumentException("confirmation requests count from 1, not " + number);
    }
  }

  ConfirmationRequest again(Instant now) {
    return new ConfirmationRequest(number + 1, now);
  }

  /** Whether enough time has passed to ask once more without pestering. */
  boolean mayAskAgain(Instant now, Duration pause) {
    return !now.isBefore(askedAt.plus(pause));
  }
}
