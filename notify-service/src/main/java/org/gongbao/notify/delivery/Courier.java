package org.gongbao.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one delivery from the ledger, sends it, and notes what became of it. */
public final class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  private final Deliveries deliveries;
  private final Subscriptions subscriptions;
  private final Channel channel;
  private final SendingRules rules;
  private final DeliveryWatch watch;
  private final Clock clock;

  /** Carries from a ledger through a channel. */
  public Courier(
      Deliveries deliveries,
      Subscriptions subscriptions,
      Channel channel,
      SendingRules rules,
      DeliveryWatch watch,
      Clock clock) {
    this.deliveries = deliveries;
    this.subscriptions = subscriptions;
    this.channel = channel;
    this.rules = rules;
    this.watch = watch;
    this.clock = clock;
  }

  /**
   * Carries a delivery if it is due and nobody else does.
   *
   * @return the delivery as settled, or empty if there was nothing to do
   */
  public Optional<Delivery> carry(String deliveryId) {
    if (!canSend()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return deliveries
        .lease(deliveryId, rules.holder(), now, now.plus(rules.lease()))
        .map(this::send)
        .filter(this::settle);
  }

  /** Whether the channel is open at all. */
  boolean canSend() {
    return channel.obstacle().isEmpty();
  }

  private Delivery send(Delivery leased) {
    Optional<Subscription> subscription =
        subscriptions.find(leased.subscriptionId()).filter(found -> wants(found, leased));
    if (subscription.isEmpty()) {
      return leased.suppressed(clock.instant(), "the subscription is not active");
    }
    SendingResult result = attempt(leased, subscription.get());
    Instant now = clock.instant();
    if (result instanceof SendingResult.Accepted) {
      return leased.sent(now);
    }
    if (result instanceof SendingResult.RetryLater later) {
      return rules
          .retries()
          .nextAttempt(leased, now)
          .map(at -> leased.retry(now, at, later.why()))
          .orElseGet(() -> leased.failed(now, "gave up after " + age(leased, now) + later.why()));
    }
    return leased.failed(now, ((SendingResult.GiveUp) result).why());
  }

  private SendingResult attempt(Delivery leased, Subscription subscription) {
    try {
      return channel.send(leased, subscription);
    } catch (RuntimeException e) {
      LOG.error("delivery={} could not be sent for a mistake of ours", leased.id(), e);
      return new SendingResult.RetryLater("our mistake: " + e.getClass().getSimpleName());
    }
  }

  private static boolean wants(Subscription subscription, Delivery delivery) {
    return delivery.occasion() instanceof Occasion.Confirmation
        ? !subscription.isEnded()
        : subscription.isActive();
  }

  private static String age(Delivery delivery, Instant now) {
    return Duration.between(delivery.createdAt(), now).toHours() + " h: ";
  }

  private boolean settle(Delivery settled) {
    if (!deliveries.settle(settled)) {
      LOG.warn("delivery={} took longer than its lease; another sender has it", settled.id());
      return false;
    }
    watch.settled(settled);
    if (settled.state() == DeliveryState.FAILED || settled.state() == DeliveryState.RETRY) {
      LOG.warn(
          "delivery={} state={} attempts={} dueAt={} why={}",
          settled.id(),
          settled.state().text(),
          settled.attempts(),
          settled.dueAt(),
          settled.why());
    }
    return true;
  }
}
