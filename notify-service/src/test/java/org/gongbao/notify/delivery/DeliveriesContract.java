package org.gongbao.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger keeps. */
abstract class DeliveriesContract {

  static final Instant NOW = Instant.parse("2031-05-06T01:02:03.004Z");
  static final Instant LATER = NOW.plus(Duration.ofMinutes(2));
  static final String SUBSCRIPTION = "0123456789abcdef0123456789abcdef";

  Deliveries deliveries;

  /** An empty ledger. */
  abstract Deliveries create();

  @BeforeEach
  void start() {
    deliveries = create();
  }

  static Delivery delivery(String policyId) {
    return Delivery.of(Alerts.alert("interest", policyId), SUBSCRIPTION, NOW);
  }

  @Test
  void givesBackWhatItWasGiven() {
    Delivery alert = delivery("p1");
    Delivery confirmation = Delivery.ofConfirmation(SUBSCRIPTION, 1, NOW);
    assertThat(deliveries.open(List.of(alert, confirmation)))
        .containsExactlyInAnyOrder(alert.id(), confirmation.id());
    assertThat(deliveries.find(alert.id())).contains(alert);
    assertThat(deliveries.find(confirmation.id())).contains(confirmation);
    assertThat(deliveries.find("unknown")).isEmpty();
  }

  @Test
  void writesDownADeliveryOnceHoweverOftenItIsHandedIn() {
    deliveries.open(List.of(delivery("p1")));
    Delivery sent = take("p1").sent(NOW);
    deliveries.settle(sent);
    assertThat(deliveries.open(List.of(delivery("p1"), delivery("p2"))))
        .containsExactly(delivery("p2").id());
    assertThat(deliveries.find(sent.id())).contains(sent);
  }

  @Test
  void leasesToOneUntilTheLeaseEnds() {
    Delivery opened = delivery("p1");
    deliveries.open(List.of(opened));
    Delivery leased = take("p1");
    assertThat(leased.state()).isEqualTo(DeliveryState.SENDING);
    assertThat(leased.attempts()).isEqualTo(1);
    assertThat(deliveries.lease(opened.id(), "b", NOW.plusSeconds(119), LATER)).isEmpty();
    assertThat(deliveries.lease(opened.id(), "b", LATER, LATER.plusSeconds(60)))
        .hasValueSatisfying(again -> assertThat(again.attempts()).isEqualTo(2));
  }

  @Test
  void doesNotSettleWhatWasLeasedToAnotherMeanwhile() {
    deliveries.open(List.of(delivery("p1")));
    Delivery lost = take("p1");
    Delivery taken = deliveries.lease(lost.id(), "a", LATER, LATER.plusSeconds(60)).orElseThrow();
    assertThat(deliveries.settle(lost.sent(LATER))).isFalse();
    assertThat(deliveries.settle(taken.sent(LATER))).isTrue();
  }

  @Test
  void neverLeasesWhatIsSettled() {
    for (String policy : List.of("sent", "failed", "suppressed")) {
      deliveries.open(List.of(delivery(policy)));
    }
    Delivery sent = take("sent").sent(NOW);
    Delivery failed = take("failed").failed(NOW, "550 no such user");
    Delivery suppressed = take("suppressed").suppressed(NOW, "left");
    for (Delivery settled : List.of(sent, failed, suppressed)) {
      assertThat(deliveries.settle(settled)).isTrue();
      assertThat(deliveries.lease(settled.id(), "a", LATER, LATER.plusSeconds(60))).isEmpty();
      assertThat(deliveries.find(settled.id())).contains(settled);
    }
    assertThat(deliveries.waiting()).isZero();
  }

  @Test
  void retriesWhenItIsDueAgainAndNotBefore() {
    deliveries.open(List.of(delivery("p1")));
    Delivery retry = take("p1").retry(NOW, NOW.plusSeconds(60), "421 busy");
    deliveries.settle(retry);
    assertThat(deliveries.lease(retry.id(), "a", NOW.plusSeconds(59), LATER)).isEmpty();
    assertThat(deliveries.due(NOW.plusSeconds(59), 10)).isEmpty();
    assertThat(deliveries.nextDueAfter(NOW)).contains(NOW.plusSeconds(60));
    assertThat(deliveries.due(NOW.plusSeconds(60), 10)).containsExactly(retry.id());
    assertThat(deliveries.lease(retry.id(), "a", NOW.plusSeconds(60), LATER)).isPresent();
  }

  @Test
  void findsWhatIsDueEarliestFirst() {
    Delivery early = delivery("early");
    Delivery late = Delivery.of(Alerts.alert("interest", "late"), SUBSCRIPTION, NOW.plusSeconds(1));
    deliveries.open(List.of(late, early));
    assertThat(deliveries.due(NOW.plusSeconds(1), 10)).containsExactly(early.id(), late.id());
    assertThat(deliveries.due(NOW.plusSeconds(1), 1)).containsExactly(early.id());
    assertThat(deliveries.nextDueAfter(NOW.plusSeconds(1))).isEmpty();
    assertThat(deliveries.waiting()).isEqualTo(2);
  }

  @Test
  void givesBackToTheSendersWhatADeadHolderHadInHand() {
    deliveries.open(List.of(delivery("p1"), delivery("p2")));
    Delivery mine = take("p1");
    deliveries.lease(delivery("p2").id(), "other", NOW, LATER);
    assertThat(deliveries.release("a", NOW)).isEqualTo(1);
    assertThat(deliveries.due(NOW, 10)).containsExactly(mine.id());
  }

  Delivery take(String policyId) {
    return deliveries.lease(delivery(policyId).id(), "a", NOW, LATER).orElseThrow();
  }
}
