package org.gongbao.notify.catalogue;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the topics are known; without them nobody can subscribe to one. */
final class TopicsHealth implements HealthIndicator {

  private final TopicCatalogue catalogue;

  TopicsHealth(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Health health() {
    int known = catalogue.all().size();
    Health.Builder health =
        known > 0
            ? Health.up()
            : Health.outOfService()
                .withDetail("why", "no topic is known yet: parse-service publishes them at start");
    return health.withDetail("topics", known).build();
  }
}
