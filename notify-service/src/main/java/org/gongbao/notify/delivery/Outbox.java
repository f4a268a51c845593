package org.gongbao.notify.delivery;

import java.util.Collection;

/** Where deliveries are handed in: written into the ledger first, then the senders are woken. */
public final class Outbox {

  private final Deliveries deliveries;
  private final Dispatcher dispatcher;

  /** Hands in to a ledger and wakes its senders. */
  public Outbox(Deliveries deliveries, Dispatcher dispatcher) {
    this.deliveries = deliveries;
    this.dispatcher = dispatcher;
  }

  /**
   * Hands in deliveries. Returns when they are kept; one that was handed in before is not repeated.
   *
   * @return how many were new
   */
  public int put(Collection<Delivery> handedIn) {
    var opened = deliveries.open(handedIn);
    dispatcher.wake(opened);
    return opened.size();
  }
}
