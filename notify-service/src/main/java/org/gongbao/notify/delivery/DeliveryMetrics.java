package org.gongbao.notify.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/**
 * Counts what became of deliveries ({@code gongbao.deliveries}, by state), times them from being
 * written down to being accepted ({@code gongbao.delivery.time}), and shows how many wait ({@code
 * gongbao.deliveries.waiting}).
 */
final class DeliveryMetrics implements DeliveryWatch {

  private final MeterRegistry registry;

  DeliveryMetrics(MeterRegistry registry, Deliveries deliveries) {
    this.registry = registry;
    Gauge.builder("gongbao.deliveries.waiting", deliveries, Deliveries::waiting)
        .description("Deliveries that wait to be sent, or to be sent again")
        .register(registry);
  }

  @Override
  public void settled(Delivery delivery) {
    registry.counter("gongbao.deliveries", "state", delivery.state().text()).increment();
    if (delivery.state() == DeliveryState.SENT) {
      registry
          .timer("gongbao.delivery.time")
          .record(Duration.between(delivery.createdAt(), delivery.changedAt()));
    }
  }
}
