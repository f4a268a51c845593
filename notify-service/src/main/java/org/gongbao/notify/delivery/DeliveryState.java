package org.gongbao.notify.delivery;

import java.util.Locale;

/** Where a delivery stands: pending → sending → sent, retry, failed or suppressed. */
public enum DeliveryState {
  /** Written down, waiting for a sender. */
  PENDING,
  /** Leased by a sender. */
  SENDING,
  /** Accepted by the next server. */
  SENT,
  /** Refused for the time being: due again later. */
  RETRY,
  /** Refused for good, with the reason. */
  FAILED,
  /** No longer wanted when its turn came. */
  SUPPRESSED;

  /** As it stands in the store and in metrics. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DeliveryState of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
