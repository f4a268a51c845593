package org.gongbao.notify.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  private static final String ID = "0123456789abcdef0123456789abcdef";
  private static final Instant NOW = Instant.parse("2031-05-06T01:02:03Z");
  private final Tokens tokens = at(NOW);

  @Test
  void readsBackTheSubscriptionItSigned() {
    for (Purpose purpose : Purpose.values()) {
      assertThat(tokens.read(purpose, tokens.sign(purpose, ID))).isEqualTo(ID);
    }
  }

  @Test
  void isWorthlessForAnotherPurpose() {
    assertRefused(Purpose.MANAGE, tokens.sign(Purpose.UNSUBSCRIBE, ID), RefusalCode.FORGED_LINK);
  }

  @Test
  void isWorthlessUnderAnotherSecret() {
    Tokens others = new Tokens(new Secret("y".repeat(32)), Clock.systemUTC());
    assertRefused(Purpose.MANAGE, others.sign(Purpose.MANAGE, ID), RefusalCode.FORGED_LINK);
  }

  @Test
  void refusesEveryChangeOfOneCharacter() {
    String token = tokens.sign(Purpose.CONFIRM, ID, Duration.ofDays(7));
    for (int i = 0; i < token.length() - 1; i++) {
      char other = token.charAt(i) == '1' ? '2' : '1';
      String changed = token.substring(0, i) + other + token.substring(i + 1);
      assertRefused(Purpose.CONFIRM, changed, RefusalCode.FORGED_LINK);
    }
  }

  @Test
  void expiresToTheSecond() {
    String token = tokens.sign(Purpose.CONFIRM, ID, Duration.ofDays(7));
    Instant end = NOW.plus(Duration.ofDays(7));
    assertThat(at(end.minusSeconds(1)).read(Purpose.CONFIRM, token)).isEqualTo(ID);
    assertThatThrownBy(() -> at(end).read(Purpose.CONFIRM, token))
        .isInstanceOfSatisfying(
            Refusal.class, e -> assertThat(e.code()).isEqualTo(RefusalCode.EXPIRED_LINK));
  }

  @Test
  void cannotBeMadeToLastByCuttingItsExpiry() {
    String[] parts = tokens.sign(Purpose.CONFIRM, ID, Duration.ofDays(7)).split("\\.");
    assertRefused(Purpose.CONFIRM, parts[0] + "." + parts[2], RefusalCode.FORGED_LINK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "..", "0123456789abcdef0123456789abcdef", "a.b.c.d"})
  void refusesWhatIsNoToken(String text) {
    assertRefused(Purpose.MANAGE, text, RefusalCode.FORGED_LINK);
  }

  @Test
  void secretNeverShowsAndIsNotShort() {
    assertThat(new Secret("x".repeat(32))).hasToString("Secret[…]");
    assertThatThrownBy(() -> new Secret("short"))
        .hasMessage("a secret of 5 characters is shorter than 32");
  }

  private void assertRefused(Purpose purpose, String token, RefusalCode code) {
    assertThatThrownBy(() -> tokens.read(purpose, token))
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static Tokens at(Instant now) {
    return new Tokens(new Secret("x".repeat(32)), Clock.fixed(now, ZoneOffset.UTC));
  }
}
