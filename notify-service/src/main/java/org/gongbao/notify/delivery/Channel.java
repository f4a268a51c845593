package org.gongbao.notify.delivery;

import java.util.Optional;
import org.gongbao.notify.subscription.Subscription;

/** A way to a subscriber: mail now, others beside it later. */
public interface Channel {

  /** Its name, such as {@code mail}. */
  String name();

  /** Why nothing can be sent at all, or empty if it can; deliveries wait meanwhile. */
  Optional<String> obstacle();

  /**
   * Sends a delivery. It may be called again for the same delivery, and then sends what a receiver
   * can recognise as the same. Never throws for what the other side does.
   *
   * @param subscription active, or pending for a confirmation; has an address
   */
  SendingResult send(Delivery delivery, Subscription subscription);
}
