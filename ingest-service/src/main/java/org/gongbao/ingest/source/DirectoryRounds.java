package org.gongbao.ingest.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks through the watched folder from time to time, and says in health when it cannot. */
class DirectoryRounds implements HealthIndicator {

  private static final Logger log = LoggerFactory.getLogger(DirectoryRounds.class);

  private final Directory directory;
  private final String path;
  private volatile @Nullable String trouble;

  DirectoryRounds(Directory directory, String path) {
    this.directory = directory;
    this.path = path;
  }

  @Scheduled(fixedDelayString = "${gongbao.ingest.poll-interval:2s}")
  void poll() {
    try {
      directory.poll();
      trouble = null;
    } catch (IOException e) {
      if (trouble == null) {
        log.error("the watched folder {} cannot be read, trying again: {}", path, e.toString());
      }
      trouble = e.toString();
    }
  }

  @Override
  public Health health() {
    String reason = trouble;
    return reason == null
        ? Health.up().withDetail("path", path).build()
        : Health.down().withDetail("path", path).withDetail("reason", reason).build();
  }
}
