package org.gongbao.notify.subscription;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.query.CanonicalInterest;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;

/** Where subscriptions are asked for, confirmed, changed and ended. */
public final class SubscriptionDesk {

  private final Subscriptions subscriptions;
  private final InterestReader interests;
  private final InterestAnnouncer announcer;
  private final ConfirmationMails confirmations;
  private final Duration pause;
  private final Clock clock;

  /**
   * Opens the desk.
   *
   * @param pause between two confirmation mails for one subscription
   */
  public SubscriptionDesk(
      Subscriptions subscriptions,
      InterestReader interests,
      InterestAnnouncer announcer,
      ConfirmationMails confirmations,
      Duration pause,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.interests = interests;
    this.announcer = announcer;
    this.confirmations = confirmations;
    this.pause = pause;
    this.clock = clock;
  }

  /**
   * Somebody, perhaps a stranger to the address, wishes for a subscription. The answer is the same
   * whether or not the address is known; its owner gets a mail.
   *
   * @return id of the subscription
   */
  public String wish(EmailAddress address, Interest wished, Rhythm rhythm) {
    CanonicalInterest interest = interests.read(wished);
    Optional<Subscription> open = subscriptions.findOpen(address, interest.id());
    Subscription subscription =
        open.isPresent() ? askAgain(open.get()) : addOrRevive(address, interest, rhythm);
    confirmations.ask(subscription);
    return subscription.id();
  }

  /** The owner of the address confirms; doing it twice is no error. */
  public Subscription confirm(String id) {
    return update(id, found -> found.isActive() ? found : found.confirm(clock.instant()));
  }

  /** The owner asks for something else; an ended subscription cannot. */
  public Subscription change(String id, Interest wished, Rhythm rhythm) {
    CanonicalInterest interest = interests.read(wished);
    return update(
        id,
        found -> {
          refuseTwin(found, interest);
          return found.change(interest, rhythm, clock.instant());
        });
  }

  /** The owner leaves; doing it twice is no error. */
  public Subscription end(String id) {
    Subscription found = read(id);
    return found.isEnded() ? found : update(id, open -> open.end(clock.instant()));
  }

  /** The subscription with an id. */
  public Subscription read(String id) {
    return subscriptions
        .find(id)
        .orElseThrow(
            () ->
                new Refusal(RefusalCode.UNKNOWN_SUBSCRIPTION, "no subscription has the id " + id));
  }

  private Subscription addOrRevive(
      EmailAddress address, CanonicalInterest interest, Rhythm rhythm) {
    for (int turn = 0; ; turn++) {
      Subscription wished = Subscription.wished(address, interest, rhythm, clock.instant(), turn);
      if (subscriptions.add(wished)) {
        return wished;
      }
      Subscription taken = read(wished.id());
      if (taken.isEnded()) {
        Subscription revived = taken.revive(address, interest, rhythm, clock.instant());
        return subscriptions.replace(revived) ? revived : read(wished.id());
      }
      if (taken.interest().id().equals(interest.id())) {
        return askAgain(taken);
      }
    }
  }

  private Subscription askAgain(Subscription open) {
    if (!open.confirmation().mayAskAgain(clock.instant(), pause)) {
      return open;
    }
    Subscription asked = open.askAgain(clock.instant());
    return subscriptions.replace(asked) ? asked : read(open.id());
  }

  private Subscription update(String id, UnaryOperator<Subscription> change) {
    while (true) {
      Subscription found = read(id);
      if (found.isEnded()) {
        throw new Refusal(
            RefusalCode.SUBSCRIPTION_ENDED,
            "subscription " + id + " has ended: subscribe again to hear from us");
      }
      Subscription changed = change.apply(found);
      if (changed.equals(found)) {
        return found;
      }
      if (subscriptions.replace(changed)) {
        announcer.announce(changed);
        return changed;
      }
    }
  }

  private void refuseTwin(Subscription subscription, CanonicalInterest interest) {
    EmailAddress address = subscription.address();
    if (address == null) {
      return;
    }
    subscriptions
        .findOpen(address, interest.id())
        .filter(other -> !other.id().equals(subscription.id()))
        .ifPresent(
            other -> {
              throw new Refusal(
                  RefusalCode.ALREADY_SUBSCRIBED,
                  "this address already asks for that in subscription " + other.id());
            });
  }
}
