package org.gongbao.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.query.CanonicalInterest;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.gongbao.testkit.SettableClock;
import org.junit.jupiter.api.Test;

class SubscriptionDeskTest {

  private static final EmailAddress LI = EmailAddress.of("li@example.org");
  private static final EmailAddress WANG = EmailAddress.of("wang@example.org");
  private static final Interest CARBON = words("碳达峰");
  private static final Interest CARE = words("养老");

  private final SettableClock clock = new SettableClock();
  private final Subscriptions subscriptions = new InMemorySubscriptions();
  private final List<String> log = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private boolean isLogReachable = true;
  private final InterestAnnouncer announcer =
      new InterestAnnouncer(subscriptions, new RecordingLog());
  private final SubscriptionDesk desk =
      new SubscriptionDesk(
          subscriptions,
          new InterestReader(new TopicCatalogue()),
          announcer,
          wish -> asked.add(wish.id() + "#" + wish.confirmation().number()),
          Duration.ofMinutes(10),
          clock);

  @Test
  void sameAddressAndInterestIsTheSameSubscription() {
    String id = wish(LI, CARBON);
    assertThat(wish(EmailAddress.of("LI@example.org"), CARBON)).isEqualTo(id);
    assertThat(wish(LI, CARE)).isNotEqualTo(id);
    assertThat(wish(WANG, CARBON)).isNotEqualTo(id);
  }

  @Test
  void asksAgainForConfirmationButNotTooOften() {
    String id = wish(LI, CARBON);
    wish(LI, CARBON);
    clock.advance(Duration.ofMinutes(10));
    wish(LI, CARBON);
    // The second wish hands in the first request once more: the ledger knows it already.
    assertThat(asked).containsExactly(id + "#1", id + "#1", id + "#2");
  }

  @Test
  void publishesAnInterestWhenItIsConfirmedAndNotBefore() {
    String id = wish(LI, CARBON);
    assertThat(log).isEmpty();
    assertThat(desk.confirm(id).state()).isEqualTo(SubscriptionState.ACTIVE);
    assertThat(log).containsExactly("+碳达峰");
  }

  @Test
  void confirmingTwiceIsNoError() {
    String id = wish(LI, CARBON);
    desk.confirm(id);
    assertThat(desk.confirm(id).isActive()).isTrue();
    assertThat(log).containsExactly("+碳达峰");
  }

  @Test
  void withdrawsAnInterestWithItsLastSubscription() {
    String li = active(LI, CARBON);
    String wang = active(WANG, CARBON);
    log.clear();
    desk.end(li);
    assertThat(log).containsExactly("+碳达峰");
    desk.end(wang);
    assertThat(log).last().isEqualTo("-" + CanonicalInterest.of(CARBON).id());
  }

  @Test
  void changingMovesFromOneInterestToTheOther() {
    String id = active(LI, CARBON);
    log.clear();
    desk.change(id, CARE, Rhythm.IMMEDIATE);
    assertThat(log).containsExactlyInAnyOrder("-" + CanonicalInterest.of(CARBON).id(), "+养老");
  }

  @Test
  void wishingForWhatItOnceAskedForIsAnotherSubscription() {
    String id = active(LI, CARBON);
    desk.change(id, CARE, Rhythm.IMMEDIATE);
    String again = wish(LI, CARBON);
    assertThat(again).isNotEqualTo(id);
    assertThat(desk.read(again).interest().interest()).isEqualTo(CARBON);
    assertThat(wish(LI, CARE)).isEqualTo(id);
  }

  @Test
  void refusesToChangeIntoATwin() {
    active(LI, CARBON);
    String care = active(LI, CARE);
    assertRefused(
        RefusalCode.ALREADY_SUBSCRIBED, () -> desk.change(care, CARBON, Rhythm.IMMEDIATE));
  }

  @Test
  void whoLeftIsForgottenAndMayComeBack() {
    String id = active(LI, CARBON);
    assertThat(desk.end(id).address()).isNull();
    assertThat(desk.end(id).isEnded()).isTrue();
    assertRefused(RefusalCode.SUBSCRIPTION_ENDED, () -> desk.confirm(id));
    assertRefused(RefusalCode.SUBSCRIPTION_ENDED, () -> desk.change(id, CARE, Rhythm.IMMEDIATE));
    assertThat(wish(LI, CARBON)).isEqualTo(id);
    assertThat(desk.read(id).state()).isEqualTo(SubscriptionState.PENDING);
    assertThat(asked).last().isEqualTo(id + "#2");
  }

  @Test
  void announcesLaterWhatTheLogDidNotTake() {
    String id = wish(LI, CARBON);
    isLogReachable = false;
    assertThat(desk.confirm(id).isActive()).isTrue();
    assertThat(log).isEmpty();
    isLogReachable = true;
    announcer.catchUp();
    assertThat(log).containsExactly("+碳达峰");
    announcer.catchUp();
    assertThat(log).hasSize(1);
  }

  @Test
  void refusesAnIdNobodyHas() {
    assertRefused(RefusalCode.UNKNOWN_SUBSCRIPTION, () -> desk.read("0".repeat(32)));
  }

  private String wish(EmailAddress address, Interest interest) {
    return desk.wish(address, interest, Rhythm.IMMEDIATE);
  }

  private String active(EmailAddress address, Interest interest) {
    String id = wish(address, interest);
    desk.confirm(id);
    return id;
  }

  private static Interest words(String query) {
    return new Interest(List.of(), query, List.of(), List.of(), List.of(), null);
  }

  private static void assertRefused(RefusalCode code, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private final class RecordingLog implements InterestLog {

    @Override
    public void registered(InterestRegistered interest) {
      write("+" + interest.interest().query());
    }

    @Override
    public void withdrawn(String interestId) {
      write("-" + interestId);
    }

    private void write(String line) {
      if (!isLogReachable) {
        throw new IllegalStateException("no broker");
      }
      log.add(line);
    }
  }
}
