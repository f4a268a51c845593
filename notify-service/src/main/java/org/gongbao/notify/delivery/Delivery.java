package org.gongbao.notify.delivery;

import java.time.Instant;
import java.util.Objects;
import org.gongbao.contract.Ids;
import org.gongbao.contract.event.AlertRaised;
import org.jspecify.annotations.Nullable;

/**
 * One occasion on its way to one subscriber (投递). It holds no address: that is looked up when it is
 * sent, so that who has left meanwhile gets nothing.
 *
 * @param id derived from the subscription and the policy, or the number of the confirmation request
 * @param subscriptionId whose it is
 * @param occasion what it is about
 * @param state where it stands
 * @param attempts how often a sender has taken it
 * @param createdAt when it was written down
 * @param changedAt when it came into this state
 * @param dueAt when a sender may take it; while it is leased, when the lease ends; null once
 *     settled
 * @param holder the sender that has the lease, or null
 * @param why the last refusal, or null
 */
public record Delivery(
    String id,
    String subscriptionId,
    Occasion occasion,
    DeliveryState state,
    int attempts,
    Instant createdAt,
    Instant changedAt,
    @Nullable Instant dueAt,
    @Nullable String holder,
    @Nullable String why) {

  /** Refuses one without identity. */
  public Delivery {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subscriptionId, "subscriptionId");
    Objects.requireNonNull(occasion, "occasion");
  }

  /** The id of what is delivered of a policy to a subscription. */
  public static String id(String subscriptionId, String policyId) {
    return Ids.derive("delivery", subscriptionId, policyId);
  }

  /** An alert for a subscription: one a policy, however many gazettes print it. */
  public static Delivery of(AlertRaised alert, String subscriptionId, Instant now) {
    return pending(
        id(subscriptionId, alert.policyId()), subscriptionId, new Occasion.Alert(alert), now);
  }

  /** A request to confirm a subscription. */
  public static Delivery ofConfirmation(String subscriptionId, int number, Instant now) {
    return pending(
        Ids.derive("confirmation", subscriptionId, Integer.toString(number)),
        subscriptionId,
        new Occasion.Confirmation(number),
        now);
  }

  private static Delivery pending(
      String id, String subscriptionId, Occasion occasion, Instant now) {
    return new Delivery(
        id, subscriptionId, occasion, DeliveryState.PENDING, 0, now, now, now, null, null);
  }

  Delivery sent(Instant now) {
    return settled(DeliveryState.SENT, now, null, null);
  }

  Delivery retry(Instant now, Instant at, String reason) {
    return settled(DeliveryState.RETRY, now, at, reason);
  }

  Delivery failed(Instant now, String reason) {
    return settled(DeliveryState.FAILED, now, null, reason);
  }

  Delivery suppressed(Instant now, String reason) {
    return settled(DeliveryState.SUPPRESSED, now, null, reason);
  }

  private Delivery settled(
      DeliveryState to, Instant now, @Nullable Instant nextDue, @Nullable String reason) {
    if (state != DeliveryState.SENDING) {
      throw new IllegalStateException(
          "delivery " + id + " is " + state.text() + ": only a leased one can be settled");
    }
    return new Delivery(
        id, subscriptionId, occasion, to, attempts, createdAt, now, nextDue, holder, reason);
  }
}
