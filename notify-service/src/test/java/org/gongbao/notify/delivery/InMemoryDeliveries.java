package org.gongbao.notify.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A ledger in memory that keeps the contract of {@link Deliveries}. */
public final class InMemoryDeliveries implements Deliveries {

  private final Map<String, Delivery> byId = new TreeMap<>();

  @Override
  public synchronized List<String> open(Collection<Delivery> deliveries) {
    List<String> opened = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      if (byId.putIfAbsent(delivery.id(), delivery) == null) {
        opened.add(delivery.id());
      }
    }
    return opened;
  }

  @Override
  public synchronized Optional<Delivery> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized Optional<Delivery> lease(
      String id, String holder, Instant now, Instant until) {
    Delivery found = byId.get(id);
    if (found == null || found.dueAt() == null || found.dueAt().isAfter(now)) {
      return Optional.empty();
    }
    Delivery leased =
        new Delivery(
            id,
            found.subscriptionId(),
            found.occasion(),
            DeliveryState.SENDING,
            found.attempts() + 1,
            found.createdAt(),
            now,
            until,
            holder,
            found.why());
    byId.put(id, leased);
    return Optional.of(leased);
  }

  @Override
  public synchronized boolean settle(Delivery settled) {
    Delivery found = byId.get(settled.id());
    boolean holdsLease =
        found.state() == DeliveryState.SENDING
            && found.attempts() == settled.attempts()
            && settled.holder().equals(found.holder());
    if (holdsLease) {
      byId.put(settled.id(), settled);
    }
    return holdsLease;
  }

  @Override
  public synchronized List<String> due(Instant now, int atMost) {
    return byId.values().stream()
        .filter(found -> found.dueAt() != null && !found.dueAt().isAfter(now))
        .sorted(Comparator.comparing(Delivery::dueAt))
        .limit(atMost)
        .map(Delivery::id)
        .toList();
  }

  @Override
  public synchronized Optional<Instant> nextDueAfter(Instant now) {
    return byId.values().stream()
        .map(Delivery::dueAt)
        .filter(dueAt -> dueAt != null && dueAt.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  @Override
  public synchronized long release(String holder, Instant now) {
    List<Delivery> held =
        byId.values().stream()
            .filter(found -> found.state() == DeliveryState.SENDING)
            .filter(found -> holder.equals(found.holder()))
            .toList();
    for (Delivery d : held) {
      byId.put(
          d.id(),
          new Delivery(
              d.id(),
              d.subscriptionId(),
              d.occasion(),
              d.state(),
              d.attempts(),
              d.createdAt(),
              d.changedAt(),
              now,
              d.holder(),
              d.why()));
    }
    return held.size();
  }

  @Override
  public synchronized long waiting() {
    return byId.values().stream().filter(found -> found.dueAt() != null).count();
  }
}
