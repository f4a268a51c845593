package org.gongbao.notify.delivery;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.Subscriptions;

/**
 * Turns alerts into deliveries, one for each active subscription to the interest. Doing it again
 * changes nothing.
 */
public final class FanOut {

  /** Deliveries written in one go: large enough to be quick, small enough for one message. */
  private static final int AT_ONCE = 500;

  private final Subscriptions subscriptions;
  private final Outbox outbox;
  private final Clock clock;

  /** Reads subscriptions and hands in deliveries. */
  public FanOut(Subscriptions subscriptions, Outbox outbox, Clock clock) {
    this.subscriptions = subscriptions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Fans out alerts; returns when every delivery is kept. */
  public void accept(Collection<AlertRaised> alerts) {
    Map<String, List<AlertRaised>> byInterest =
        alerts.stream().collect(groupingBy(AlertRaised::interestId));
    List<Delivery> batch = new ArrayList<>(AT_ONCE);
    subscriptions.forEachActive(
        byInterest.keySet(),
        subscription -> {
          for (AlertRaised alert : alertsFor(byInterest, subscription)) {
            batch.add(Delivery.of(alert, subscription.id(), clock.instant()));
            if (batch.size() == AT_ONCE) {
              outbox.put(batch);
              batch.clear();
            }
          }
        });
    outbox.put(batch);
  }

  private static List<AlertRaised> alertsFor(
      Map<String, List<AlertRaised>> byInterest, Subscription subscription) {
    return byInterest.getOrDefault(subscription.interest().id(), List.of());
  }
}
