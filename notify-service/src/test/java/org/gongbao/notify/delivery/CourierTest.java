package org.gongbao.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.subscription.EmailAddress;
import org.gongbao.notify.subscription.InMemorySubscriptions;
import org.gongbao.notify.subscription.InterestAnnouncer;
import org.gongbao.notify.subscription.InterestLog;
import org.gongbao.notify.subscription.InterestReader;
import org.gongbao.notify.subscription.Rhythm;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.gongbao.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class CourierTest {

  private static final SendingResult ACCEPTED = new SendingResult.Accepted();
  private static final SendingResult BUSY = new SendingResult.RetryLater("421 busy");

  private final SettableClock clock = new SettableClock();
  private final Instant start = clock.instant();
  private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
  private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
  private final ScriptedChannel channel = new ScriptedChannel();
  private final List<DeliveryState> watched = new ArrayList<>();
  private final SubscriptionDesk desk =
      new SubscriptionDesk(
          subscriptions,
          new InterestReader(new TopicCatalogue()),
          new InterestAnnouncer(subscriptions, new DeafLog()),
          wish -> {},
          Duration.ofMinutes(10),
          clock);
  private final Courier courier = courier("a");

  @Test
  void sendsOnceAndNeverAgain() {
    String id = open(active());
    channel.answers(ACCEPTED);
    assertThat(courier.carry(id)).map(Delivery::state).contains(DeliveryState.SENT);
    assertThat(courier.carry(id)).isEmpty();
    assertThat(channel.sent).containsExactly(id);
    assertThat(watched).containsExactly(DeliveryState.SENT);
  }

  @Test
  void waitsAMinuteThenTwiceAsLongUpToTheLimit() {
    String id = open(active());
    for (int minutes : new int[] {1, 2, 4, 8, 15, 15}) {
      channel.answers(BUSY);
      Delivery retry = courier.carry(id).orElseThrow();
      assertThat(retry.state()).isEqualTo(DeliveryState.RETRY);
      assertThat(retry.why()).isEqualTo("421 busy");
      assertThat(Duration.between(clock.instant(), retry.dueAt())).hasMinutes(minutes);
      clock.set(retry.dueAt().minusMillis(1));
      assertThat(courier.carry(id)).isEmpty();
      clock.set(retry.dueAt());
    }
    channel.answers(ACCEPTED);
    assertThat(courier.carry(id)).map(Delivery::attempts).contains(7);
  }

  @Test
  void givesUpWithTheReasonWhenItIsTooOld() {
    String id = open(active());
    Delivery last = null;
    while (last == null || last.state() == DeliveryState.RETRY) {
      channel.answers(BUSY);
      last = courier.carry(id).orElseThrow();
      clock.set(last.dueAt() == null ? clock.instant() : last.dueAt());
    }
    assertThat(last.state()).isEqualTo(DeliveryState.FAILED);
    assertThat(last.why()).isEqualTo("gave up after 2 h: 421 busy");
    assertThat(Duration.between(start, last.changedAt())).isLessThanOrEqualTo(Duration.ofHours(2));
  }

  @Test
  void keepsWhyTheServerRefusedForGood() {
    String id = open(active());
    channel.answers(new SendingResult.GiveUp("550 no such user"));
    assertThat(courier.carry(id)).map(Delivery::state).contains(DeliveryState.FAILED);
    assertThat(deliveries.find(id)).map(Delivery::why).contains("550 no such user");
    assertThat(courier.carry(id)).isEmpty();
  }

  @Test
  void suppressesWhatSomebodyWhoLeftWouldHaveGot() {
    String subscription = active();
    String id = open(subscription);
    desk.end(subscription);
    assertThat(courier.carry(id)).map(Delivery::state).contains(DeliveryState.SUPPRESSED);
    assertThat(channel.sent).isEmpty();
  }

  @Test
  void sendsAlertsOnlyToConfirmedSubscriptionsButAsksTheOthers() {
    String pending = wish();
    channel.answers(ACCEPTED);
    assertThat(courier.carry(open(pending)))
        .map(Delivery::state)
        .contains(DeliveryState.SUPPRESSED);
    Delivery question = Delivery.ofConfirmation(pending, 1, clock.instant());
    deliveries.open(List.of(question));
    assertThat(courier.carry(question.id())).map(Delivery::state).contains(DeliveryState.SENT);
  }

  @Test
  void holdsEverythingWhileTheChannelIsClosed() {
    String id = open(active());
    channel.obstacle = Optional.of("no mail server is set");
    assertThat(courier.carry(id)).isEmpty();
    assertThat(deliveries.find(id)).map(Delivery::attempts).contains(0);
    channel.obstacle = Optional.empty();
    channel.answers(ACCEPTED);
    assertThat(courier.carry(id)).isPresent();
  }

  @Test
  void aCrashAfterAcceptanceRepeatsTheSameDeliveryAndNothingElse() {
    String id = open(active());
    String other = open(active(), "other");
    channel.answers(ACCEPTED, ACCEPTED, ACCEPTED);
    courier.carry(other);
    // Accepted by the server, and then the process dies before it can note so.
    Delivery leased =
        deliveries.lease(id, "a", clock.instant(), clock.instant().plusSeconds(120)).orElseThrow();
    channel.send(leased, subscriptions.find(leased.subscriptionId()).orElseThrow());
    Courier next = courier("b");
    assertThat(next.carry(id)).isEmpty();
    clock.advance(Duration.ofMinutes(2));
    assertThat(next.carry(id)).map(Delivery::state).contains(DeliveryState.SENT);
    assertThat(next.carry(other)).isEmpty();
    assertThat(channel.sent).containsExactly(other, id, id);
  }

  @Test
  void doesNotOverwriteWhatTheNextHolderNoted() {
    String id = open(active());
    Courier next = courier("b");
    channel.duringSend =
        () -> {
          clock.advance(Duration.ofMinutes(2));
          channel.duringSend = () -> {};
          assertThat(next.carry(id)).map(Delivery::state).contains(DeliveryState.SENT);
        };
    channel.answers(BUSY, ACCEPTED);
    assertThat(courier.carry(id)).isEmpty();
    assertThat(deliveries.find(id)).map(Delivery::state).contains(DeliveryState.SENT);
  }

  @Test
  void triesAgainAfterAMistakeOfOurs() {
    String id = open(active());
    channel.duringSend =
        () -> {
          throw new IllegalStateException("template");
        };
    assertThat(courier.carry(id)).map(Delivery::why).contains("our mistake: IllegalStateException");
  }

  @Test
  void onlyALeasedDeliveryCanBeSettled() {
    Delivery pending = deliveries.find(open(active())).orElseThrow();
    assertThatThrownBy(() -> pending.sent(clock.instant()))
        .hasMessageContaining("is pending: only a leased one can be settled");
  }

  private String wish() {
    return desk.wish(
        EmailAddress.of("li@example.org"),
        new Interest(List.of(), "碳达峰", List.of(), List.of(), List.of(), null),
        Rhythm.IMMEDIATE);
  }

  private String active() {
    return desk.confirm(wish()).id();
  }

  private String open(String subscriptionId) {
    return open(subscriptionId, "policy");
  }

  private String open(String subscriptionId, String policyId) {
    return deliveries
        .open(
            List.of(
                Delivery.of(Alerts.alert("interest", policyId), subscriptionId, clock.instant())))
        .get(0);
  }

  private Courier courier(String holder) {
    RetryRule retries =
        RetryRule.doublingFrom(Duration.ofMinutes(1))
            .upTo(Duration.ofMinutes(15))
            .givingUpAfter(Duration.ofHours(2));
    SendingRules rules =
        new SendingRules(holder, 1, Duration.ofMinutes(2), Duration.ofSeconds(30), retries);
    return new Courier(
        deliveries, subscriptions, channel, rules, settled -> watched.add(settled.state()), clock);
  }

  /** Answers as told, in order. */
  private static final class ScriptedChannel implements Channel {

    final List<String> sent = new ArrayList<>();
    final Deque<SendingResult> script = new ArrayDeque<>();
    Optional<String> obstacle = Optional.empty();
    Runnable duringSend = () -> {};

    void answers(SendingResult... results) {
      script.addAll(List.of(results));
    }

    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public Optional<String> obstacle() {
      return obstacle;
    }

    @Override
    public SendingResult send(Delivery delivery, Subscription subscription) {
      SendingResult result = script.isEmpty() ? ACCEPTED : script.poll();
      duringSend.run();
      sent.add(delivery.id());
      return result;
    }
  }

  /** Nobody matches here. */
  private static final class DeafLog implements InterestLog {

    private final AtomicReference<Object> last = new AtomicReference<>();

    @Override
    public void registered(InterestRegistered interest) {
      last.set(interest);
    }

    @Override
    public void withdrawn(String interestId) {
      last.set(interestId);
    }
  }
}
