package org.gongbao.notify.subscription;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.gongbao.contract.Ids;
import org.gongbao.notify.query.CanonicalInterest;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's wish (订阅).
 *
 * @param id derived from the address and the interest it was first wished for with
 * @param address where to write; null once it has ended
 * @param interest what it asks for
 * @param rhythm how often to write
 * @param state where it stands
 * @param since when it came into this state
 * @param confirmation the last request to confirm it
 * @param unannounced interests whose matcher has yet to learn of the last change
 * @param version counts the changes, so that two at once do not undo one another
 */
public record Subscription(
    String id,
    @Nullable EmailAddress address,
    CanonicalInterest interest,
    Rhythm rhythm,
    SubscriptionState state,
    Instant since,
    ConfirmationRequest confirmation,
    Set<String> unannounced,
    long version) {

  /** Refuses one without identity, or one that is open and has no address. */
  public Subscription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(interest, "interest");
    Objects.requireNonNull(since, "since");
    unannounced = Set.copyOf(unannounced);
    if (address == null && state != SubscriptionState.ENDED) {
      throw new IllegalArgumentException("subscription " + id + " is open and has no address");
    }
  }

  /**
   * A new wish, waiting for its confirmation.
   *
   * @param turn 0, or more when earlier subscriptions of the address once asked for this interest
   *     and by now ask for another
   */
  static Subscription wished(
      EmailAddress address, CanonicalInterest interest, Rhythm rhythm, Instant now, int turn) {
    return new Subscription(
        Ids.derive("subscription", address.identity(), interest.id(), Integer.toString(turn)),
        address,
        interest,
        rhythm,
        SubscriptionState.PENDING,
        now,
        new ConfirmationRequest(1, now),
        Set.of(),
        1);
  }

  /** Whether alerts are delivered. */
  public boolean isActive() {
    return state == SubscriptionState.ACTIVE;
  }

  /** Whether it is over. */
  public boolean isEnded() {
    return state == SubscriptionState.ENDED;
  }

  /** Wished for once more after it ended. */
  Subscription revive(EmailAddress owner, CanonicalInterest asks, Rhythm newRhythm, Instant now) {
    return new Subscription(
        id,
        owner,
        asks,
        newRhythm,
        SubscriptionState.PENDING,
        now,
        confirmation.again(now),
        unannounced,
        version + 1);
  }

  /** Asked once more to be confirmed. */
  Subscription askAgain(Instant now) {
    return new Subscription(
        id,
        address,
        interest,
        rhythm,
        state,
        since,
        confirmation.again(now),
        unannounced,
        version + 1);
  }

  /** Confirmed by the owner of the address. */
  Subscription confirm(Instant now) {
    return moved(SubscriptionState.ACTIVE, address, interest, rhythm, now, interest.id());
  }

  /** Asking for something else from now on. */
  Subscription change(CanonicalInterest other, Rhythm newRhythm, Instant now) {
    return moved(state, address, other, newRhythm, now, interest.id(), other.id());
  }

  /** Over, its address forgotten. */
  Subscription end(Instant now) {
    return moved(SubscriptionState.ENDED, null, interest, rhythm, now, interest.id());
  }

  private Subscription moved(
      SubscriptionState to,
      @Nullable EmailAddress owner,
      CanonicalInterest asks,
      Rhythm newRhythm,
      Instant now,
      String... concerned) {
    Set<String> toAnnounce = new TreeSet<>(unannounced);
    toAnnounce.addAll(Set.of(concerned));
    return new Subscription(
        id, owner, asks, newRhythm, to, now, confirmation, toAnnounce, version + 1);
  }
}
