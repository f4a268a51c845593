package org.gongbao.notify.delivery;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Ids of deliveries that senders should look at now. It only saves asking the ledger: what does not
 * fit is found there later, what is here twice is carried once.
 */
final class Wakeups {

  private static final String STOP = "";

  private final LinkedBlockingDeque<String> queue = new LinkedBlockingDeque<>();
  private final Set<String> queued = ConcurrentHashMap.newKeySet();
  private final int atMost;

  Wakeups(int atMost) {
    this.atMost = atMost;
  }

  /** Adds ids; false if some did not fit. */
  boolean add(Collection<String> ids) {
    for (String id : ids) {
      if (queued.size() >= atMost) {
        return false;
      }
      if (queued.add(id)) {
        queue.addLast(id);
      }
    }
    return true;
  }

  /** The next id, waiting for one; empty for a sender that should stop. */
  Optional<String> take() throws InterruptedException {
    String id = queue.takeFirst();
    // Before it is carried: a wake-up that comes meanwhile must not be lost.
    queued.remove(id);
    return id.equals(STOP) ? Optional.empty() : Optional.of(id);
  }

  /** Stops so many senders, before anything else that waits. */
  void stop(int senders) {
    for (int i = 0; i < senders; i++) {
      queue.addFirst(STOP);
    }
  }

  boolean isEmpty() {
    return queued.isEmpty();
  }

  /** Room for more. */
  int room() {
    return Math.max(0, atMost - queued.size());
  }
}
