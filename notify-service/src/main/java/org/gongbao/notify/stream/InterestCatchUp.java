package org.gongbao.notify.stream;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongbao.notify.subscription.InterestAnnouncer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what a crash or an unreachable Kafka left unpublished: at start, and from time to time.
 */
final class InterestCatchUp implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(InterestCatchUp.class);

  private final InterestAnnouncer announcer;
  private final Duration every;
  private @Nullable ScheduledExecutorService timer;

  InterestCatchUp(InterestAnnouncer announcer, Duration every) {
    this.announcer = announcer;
    this.every = every;
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "interest-catch-up"));
    started.scheduleWithFixedDelay(this::catchUp, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    timer = started;
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdown();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }

  private void catchUp() {
    try {
      announcer.catchUp();
    } catch (RuntimeException e) {
      LOG.warn("changes of interests could not be published; trying again in {}", every, e);
    }
  }
}
