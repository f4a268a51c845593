package org.gongbao.notify.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps several senders busy. New deliveries wake them at once; a sweep of the ledger finds what
 * was put off, what other processes left behind, and what did not fit in memory.
 */
public final class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
  private static final int IN_MEMORY = 10_000;

  private final Deliveries deliveries;
  private final Courier courier;
  private final SendingRules rules;
  private final Clock clock;
  private final Wakeups wakeups = new Wakeups(IN_MEMORY);
  private final Semaphore sweepNow = new Semaphore(0);
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean isRunning;
  private volatile boolean moreIsDue;
  private volatile Instant nextSweep = Instant.MIN;

  /** Sends what a ledger holds through a courier. */
  public Dispatcher(Deliveries deliveries, Courier courier, SendingRules rules, Clock clock) {
    this.deliveries = deliveries;
    this.courier = courier;
    this.rules = rules;
    this.clock = clock;
  }

  /** Starts the senders. What a process of the same name had leased when it died is due at once. */
  public synchronized void start() {
    isRunning = true;
    long released = deliveries.release(rules.holder(), clock.instant());
    if (released > 0) {
      LOG.info("took back {} deliveries that were in hand when this process last died", released);
    }
    threads.add(new Thread(this::sweepLoop, "delivery-sweep"));
    for (int i = 1; i <= rules.senders(); i++) {
      threads.add(new Thread(this::sendLoop, "delivery-sender-" + i));
    }
    threads.forEach(Thread::start);
  }

  /** Stops; every sender finishes the delivery in its hands first. */
  public synchronized void stop() {
    isRunning = false;
    wakeups.stop(rules.senders());
    sweepNow.release();
    try {
      for (Thread thread : threads) {
        thread.join(rules.lease().toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads.clear();
  }

  /** Whether the senders are at work. */
  public boolean isRunning() {
    return isRunning;
  }

  /** Has the senders look at deliveries now. */
  void wake(Collection<String> deliveryIds) {
    if (!wakeups.add(deliveryIds)) {
      moreIsDue = true;
    }
  }

  private void sendLoop() {
    try {
      Optional<String> next = wakeups.take();
      while (next.isPresent()) {
        carry(next.get());
        next = wakeups.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void carry(String deliveryId) {
    try {
      courier.carry(deliveryId).map(Delivery::dueAt).ifPresent(this::sweepBy);
    } catch (RuntimeException e) {
      LOG.warn("delivery={} is found again when its lease ends; the ledger failed", deliveryId, e);
    }
    if (moreIsDue && wakeups.isEmpty()) {
      sweepNow.release();
    }
  }

  private void sweepBy(Instant due) {
    if (due.isBefore(nextSweep)) {
      sweepNow.release();
    }
  }

  private void sweepLoop() {
    try {
      while (isRunning) {
        Duration pause = sweep();
        if (sweepNow.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          sweepNow.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Wakes the senders for what is due, and says how long there is nothing to look for. */
  private Duration sweep() {
    Instant now = clock.instant();
    Instant latest = now.plus(rules.sweepEvery());
    nextSweep = latest;
    try {
      if (courier.canSend()) {
        wakeForWhatIsDue(now);
        nextSweep = deliveries.nextDueAfter(now).filter(latest::isAfter).orElse(latest);
      }
    } catch (RuntimeException e) {
      LOG.warn("the ledger could not be read; trying again in {}", rules.sweepEvery(), e);
    }
    return Duration.between(now, nextSweep).plusMillis(1);
  }

  private void wakeForWhatIsDue(Instant now) {
    int room = wakeups.room();
    if (room > 0) {
      moreIsDue = false;
      List<String> due = deliveries.due(now, room);
      wakeups.add(due);
      moreIsDue = moreIsDue || due.size() == room;
    }
  }
}
