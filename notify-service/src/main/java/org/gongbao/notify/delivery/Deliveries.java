package org.gongbao.notify.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The ledger. Every change of state is one atomic step on one row, found by its id, and holds only
 * if the row is in the state it must be in.
 */
public interface Deliveries {

  /**
   * Writes down those that are not known yet; one that is known stays as it is.
   *
   * @return ids of the new ones
   */
  List<String> open(Collection<Delivery> deliveries);

  /** The delivery with an id. */
  Optional<Delivery> find(String id);

  /**
   * Takes a delivery that is due, so that nobody else sends it until the lease ends.
   *
   * @param holder who takes it
   * @param now it must be due by then
   * @param until end of the lease
   * @return the delivery as leased, or empty if it is not due, taken or settled
   */
  Optional<Delivery> lease(String id, String holder, Instant now, Instant until);

  /** Keeps how a leased delivery ended; false if the lease was lost to somebody else meanwhile. */
  boolean settle(Delivery settled);

  /** Ids of deliveries that are due, earliest first. */
  List<String> due(Instant now, int atMost);

  /** When the next delivery that is not due yet becomes due. */
  Optional<Instant> nextDueAfter(Instant now);

  /** Makes everything a holder has leased due at once: it died and has come back. */
  long release(String holder, Instant now);

  /** How many wait to be sent. */
  long waiting();
}
