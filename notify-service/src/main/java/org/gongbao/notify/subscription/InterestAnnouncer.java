package org.gongbao.notify.subscription;

import java.util.Optional;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.notify.query.CanonicalInterest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the interest log in step with the subscriptions. A change is stored first, with a note that
 * it is yet to be announced; so a crash or an unreachable log between the two is made good by
 * {@link #catchUp}.
 */
public final class InterestAnnouncer {

  private static final Logger LOG = LoggerFactory.getLogger(InterestAnnouncer.class);

  private final Subscriptions subscriptions;
  private final InterestLog log;

  /** Announces from a store to a log. */
  public InterestAnnouncer(Subscriptions subscriptions, InterestLog log) {
    this.subscriptions = subscriptions;
    this.log = log;
  }

  /** Announces every change not announced so far. */
  public void catchUp() {
    subscriptions.unannounced().forEach(this::announce);
  }

  /** Announces a change; if the log cannot be reached, a later {@link #catchUp} does. */
  void announce(Subscription changed) {
    try {
      changed.unannounced().forEach(this::bringInStep);
      subscriptions.announced(changed);
    } catch (RuntimeException e) {
      LOG.warn("subscription={} is stored but not announced yet; it will be", changed.id(), e);
    }
  }

  /**
   * Writes what the store says, and looks again: of two that write at the same time about one
   * interest, the last sees what both stored, and so the log ends as the store does.
   */
  private void bringInStep(String interestId) {
    boolean isWanted;
    do {
      Optional<Subscription> wanting = subscriptions.anyActive(interestId);
      isWanted = wanting.isPresent();
      wanting.ifPresentOrElse(this::register, () -> log.withdrawn(interestId));
    } while (subscriptions.anyActive(interestId).isPresent() != isWanted);
  }

  private void register(Subscription wanting) {
    CanonicalInterest interest = wanting.interest();
    log.registered(new InterestRegistered(interest.id(), interest.interest(), wanting.since()));
  }
}
