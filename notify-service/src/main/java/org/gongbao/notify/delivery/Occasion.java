package org.gongbao.notify.delivery;

import org.gongbao.contract.event.AlertRaised;

/** What a delivery is about. */
public sealed interface Occasion {

  /**
   * A document met the subscription's interest.
   *
   * @param alert says which and why
   */
  record Alert(AlertRaised alert) implements Occasion {}

  /**
   * The owner of the address is asked to confirm the subscription.
   *
   * @param number of the request, from 1
   */
  record Confirmation(int number) implements Occasion {}
}
