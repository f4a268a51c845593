package org.gongbao.notify.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A store in memory that keeps the contract of {@link Subscriptions}. */
public final class InMemorySubscriptions implements Subscriptions {

  private final Map<String, Subscription> byId = new TreeMap<>();

  @Override
  public synchronized Optional<Subscription> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public synchronized Optional<Subscription> findOpen(EmailAddress address, String interestId) {
    return byId.values().stream()
        .filter(found -> !found.isEnded() && found.interest().id().equals(interestId))
        .filter(found -> found.address().identity().equals(address.identity()))
        .findFirst();
  }

  @Override
  public synchronized boolean add(Subscription subscription) {
    return byId.putIfAbsent(subscription.id(), subscription) == null;
  }

  @Override
  public synchronized boolean replace(Subscription changed) {
    Subscription before = byId.get(changed.id());
    if (before == null || before.version() != changed.version() - 1) {
      return false;
    }
    byId.put(changed.id(), changed);
    return true;
  }

  @Override
  public synchronized void forEachActive(
      Collection<String> interestIds, Consumer<Subscription> consumer) {
    byId.values().stream()
        .filter(found -> found.isActive() && interestIds.contains(found.interest().id()))
        .forEach(consumer);
  }

  @Override
  public synchronized Optional<Subscription> anyActive(String interestId) {
    return byId.values().stream()
        .filter(found -> found.isActive() && found.interest().id().equals(interestId))
        .findFirst();
  }

  @Override
  public synchronized List<Subscription> unannounced() {
    return byId.values().stream().filter(found -> !found.unannounced().isEmpty()).toList();
  }

  @Override
  public synchronized void announced(Subscription s) {
    Subscription now = byId.get(s.id());
    if (now.version() == s.version()) {
      byId.put(
          s.id(),
          new Subscription(
              s.id(),
              s.address(),
              s.interest(),
              s.rhythm(),
              s.state(),
              s.since(),
              s.confirmation(),
              Set.of(),
              s.version()));
    }
  }
}
