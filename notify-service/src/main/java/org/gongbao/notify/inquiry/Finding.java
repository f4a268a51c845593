package org.gongbao.notify.inquiry;

import java.util.Objects;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.match.Explanation;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.SubscriptionState;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one document and one subscription.
 *
 * @param subscription as it is now
 * @param document what was asked about
 * @param explanation the document against what the subscription asks for now
 * @param delivery of the document's policy to the subscription, or null if there is none
 */
public record Finding(
    Subscription subscription,
    PolicyDocument document,
    Explanation explanation,
    @Nullable Delivery delivery) {

  /** Refuses a missing part. */
  public Finding {
    Objects.requireNonNull(subscription, "subscription");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(explanation, "explanation");
  }

  /** What became of it: the ledger's word first, for the subscription may have changed since. */
  public Verdict verdict() {
    if (delivery != null) {
      return Verdict.of(delivery);
    }
    if (!explanation.matches()) {
      return Verdict.NOT_MET;
    }
    if (subscription.isEnded()) {
      return Verdict.ENDED;
    }
    return subscription.state() == SubscriptionState.PENDING
        ? Verdict.NOT_CONFIRMED
        : Verdict.CAME_BEFORE;
  }
}
