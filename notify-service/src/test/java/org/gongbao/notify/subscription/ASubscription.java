package org.gongbao.notify.subscription;

import java.util.List;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.query.CanonicalInterest;
import org.gongbao.testkit.SettableClock;

/** Subscriptions for tests. */
public final class ASubscription {

  private ASubscription() {}

  /** A confirmed one of an address to a topic. */
  public static Subscription active(String address, String topic) {
    CanonicalInterest interest =
        CanonicalInterest.of(
            new Interest(List.of(topic), null, List.of(), List.of(), List.of(), null));
    return Subscription.wished(
            EmailAddress.of(address), interest, Rhythm.IMMEDIATE, SettableClock.START, 0)
        .confirm(SettableClock.START);
  }
}
