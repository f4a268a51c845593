package org.gongbao.notify.subscription;

import java.util.Locale;

/** Where a subscription stands: pending → active → ended. */
public enum SubscriptionState {
  /** Wished for, not yet confirmed by the owner of the address. */
  PENDING,
  /** Confirmed: alerts are delivered. */
  ACTIVE,
  /** Over; the address is forgotten. */
  ENDED;

  /** As it stands in answers and in the store. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SubscriptionState of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
