package org.gongbao.notify.web.api;

import java.time.Instant;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.subscription.EmailAddress;
import org.gongbao.notify.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its owner sees it.
 *
 * @param id of the subscription
 * @param state pending, active or ended
 * @param email masked; null once it has ended
 * @param interest in canonical form
 * @param rhythm how often we write
 * @param since when it came into this state or was last changed
 */
record SubscriptionView(
    String id,
    String state,
    @Nullable String email,
    Interest interest,
    String rhythm,
    Instant since) {

  static SubscriptionView of(Subscription subscription) {
    EmailAddress address = subscription.address();
    return new SubscriptionView(
        subscription.id(),
        subscription.state().text(),
        address == null ? null : address.masked(),
        subscription.interest().interest(),
        subscription.rhythm().text(),
        subscription.since());
  }
}
