package org.gongbao.notify.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The store of subscriptions. Changes are made on the value and kept by {@link #replace}. */
public interface Subscriptions {

  /** The subscription with an id. */
  Optional<Subscription> find(String id);

  /** The subscription of an address that asks for an interest now, whatever its id. */
  Optional<Subscription> findOpen(EmailAddress address, String interestId);

  /** Adds one; false if its id is taken. */
  boolean add(Subscription subscription);

  /** Keeps a changed one; false if it was changed by somebody else since it was read. */
  boolean replace(Subscription changed);

  /** Hands over every active subscription to one of some interests, in no order. */
  void forEachActive(Collection<String> interestIds, Consumer<Subscription> consumer);

  /** Some active subscription to an interest. */
  Optional<Subscription> anyActive(String interestId);

  /** Those with a change that the matcher has yet to learn of. */
  List<Subscription> unannounced();

  /** Notes that the matcher has learnt of this change; of a later one it may still have to. */
  void announced(Subscription subscription);
}
