package org.gongbao.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.query.CanonicalInterest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of subscriptions keeps. */
abstract class SubscriptionsContract {

  static final Instant NOW = Instant.parse("2031-05-06T01:02:03.004Z");
  static final EmailAddress LI = EmailAddress.of("Li@example.org");
  static final EmailAddress WANG = EmailAddress.of("wang@example.org");
  static final CanonicalInterest CARBON = interest("carbon");
  static final CanonicalInterest CARE = interest("elderly-care");

  private Subscriptions subscriptions;

  /** An empty store. */
  abstract Subscriptions create();

  @BeforeEach
  void start() {
    subscriptions = create();
  }

  static CanonicalInterest interest(String topic) {
    return new CanonicalInterest(
        topic + "-id",
        new Interest(List.of(topic), "碳达峰", List.of("130000"), List.of(), List.of(), null));
  }

  static Subscription wished(EmailAddress address, CanonicalInterest interest) {
    return Subscription.wished(address, interest, Rhythm.IMMEDIATE, NOW, 0);
  }

  @Test
  void givesBackWhatItWasGiven() {
    Subscription wished = wished(LI, CARBON);
    assertThat(subscriptions.add(wished)).isTrue();
    Subscription confirmed = wished.confirm(NOW.plusSeconds(1));
    assertThat(subscriptions.replace(confirmed)).isTrue();
    assertThat(subscriptions.find(wished.id())).contains(confirmed);
  }

  @Test
  void forgetsTheAddressOfWhoLeft() {
    Subscription ended = end(active(LI, CARBON));
    assertThat(subscriptions.find(ended.id())).contains(ended);
    assertThat(subscriptions.find(ended.id()).orElseThrow().address()).isNull();
  }

  @Test
  void keepsOneOfTwoWithTheSameId() {
    assertThat(subscriptions.add(wished(LI, CARBON))).isTrue();
    assertThat(subscriptions.add(wished(LI, CARBON))).isFalse();
  }

  @Test
  void keepsOneOfTwoChangesAtOnce() {
    Subscription wished = wished(LI, CARBON);
    subscriptions.add(wished);
    assertThat(subscriptions.replace(wished.confirm(NOW))).isTrue();
    assertThat(subscriptions.replace(wished.end(NOW))).isFalse();
    assertThat(subscriptions.find(wished.id()).orElseThrow().isActive()).isTrue();
  }

  @Test
  void findsTheOpenOneOfAnAddressWhateverItsSpelling() {
    Subscription open = active(LI, CARBON);
    assertThat(subscriptions.findOpen(EmailAddress.of("LI@Example.org"), CARBON.id()))
        .contains(open);
    assertThat(subscriptions.findOpen(LI, CARE.id())).isEmpty();
    end(open);
    assertThat(subscriptions.findOpen(LI, CARBON.id())).isEmpty();
  }

  @Test
  void handsOverTheActiveOnesOfSomeInterests() {
    Subscription li = active(LI, CARBON);
    Subscription wang = active(WANG, CARBON);
    Subscription other = active(WANG, CARE);
    subscriptions.add(wished(LI, CARE));
    List<Subscription> handed = new ArrayList<>();
    subscriptions.forEachActive(List.of(CARBON.id(), "unknown"), handed::add);
    assertThat(handed).containsExactlyInAnyOrder(li, wang).doesNotContain(other);
    assertThat(subscriptions.anyActive(CARE.id())).contains(other);
    assertThat(subscriptions.anyActive("unknown")).isEmpty();
  }

  @Test
  void remembersWhatIsYetToBeAnnounced() {
    Subscription active = active(LI, CARBON);
    assertThat(subscriptions.unannounced()).containsExactly(active);
    subscriptions.announced(active);
    assertThat(subscriptions.unannounced()).isEmpty();
  }

  @Test
  void doesNotTakeAnEarlierAnnouncementForTheLater() {
    Subscription active = active(LI, CARBON);
    Subscription ended = end(active);
    subscriptions.announced(active);
    assertThat(subscriptions.unannounced()).containsExactly(ended);
  }

  private Subscription active(EmailAddress address, CanonicalInterest interest) {
    Subscription wished = wished(address, interest);
    subscriptions.add(wished);
    Subscription confirmed = wished.confirm(NOW.plus(Duration.ofMinutes(1)));
    assertThat(subscriptions.replace(confirmed)).isTrue();
    return confirmed;
  }

  private Subscription end(Subscription open) {
    Subscription ended = open.end(NOW.plus(Duration.ofMinutes(2)));
    assertThat(subscriptions.replace(ended)).isTrue();
    return ended;
  }
}
