package org.gongbao.notify.delivery;

import java.time.Clock;
import java.util.List;
import org.gongbao.notify.subscription.ConfirmationMails;
import org.gongbao.notify.subscription.Subscription;

/** Confirmation requests go through the ledger too, so that none is lost and none doubled. */
public final class MailedConfirmations implements ConfirmationMails {

  private final Outbox outbox;
  private final Clock clock;

  /** Hands them in at an outbox. */
  public MailedConfirmations(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void ask(Subscription subscription) {
    outbox.put(
        List.of(
            Delivery.ofConfirmation(
                subscription.id(), subscription.confirmation().number(), clock.instant())));
  }
}
