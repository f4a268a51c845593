package org.gongbao.notify.delivery;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether deliveries leave: the senders at work, the channel open, how many wait. */
final class DeliveryHealth implements HealthIndicator {

  private final Dispatcher dispatcher;
  private final Channel channel;
  private final Deliveries deliveries;

  DeliveryHealth(Dispatcher dispatcher, Channel channel, Deliveries deliveries) {
    this.dispatcher = dispatcher;
    this.channel = channel;
    this.deliveries = deliveries;
  }

  @Override
  public Health health() {
    Health.Builder health = dispatcher.isRunning() ? Health.up() : Health.down();
    channel
        .obstacle()
        // Held mails are the safe default of an installation being set up, not a failure.
        .ifPresent(obstacle -> health.unknown().withDetail("held", obstacle));
    return health
        .withDetail("channel", channel.name())
        .withDetail("waiting", deliveries.waiting())
        .build();
  }
}
