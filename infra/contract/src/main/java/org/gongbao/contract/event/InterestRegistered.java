package org.gongbao.contract.event;

import java.time.Instant;
import java.util.Objects;
import org.gongbao.contract.interest.Interest;

/**
 * Somebody subscribes to this interest. Compacted by id; a tombstone ends it when the last
 * subscription is gone.
 *
 * @param interestId derived from the canonical interest, so that identical wishes share one
 * @param interest the canonical interest
 * @param registeredAt when it was first wished for
 */
public record InterestRegistered(String interestId, Interest interest, Instant registeredAt) {

  /** Refuses an event without identity. */
  public InterestRegistered {
    Objects.requireNonNull(interestId, "interestId");
    Objects.requireNonNull(interest, "interest");
    Objects.requireNonNull(registeredAt, "registeredAt");
  }
}
