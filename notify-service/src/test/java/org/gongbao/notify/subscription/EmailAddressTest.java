package org.gongbao.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "li@example.org",
        "Li.Xiao+gazette@sub.example.org",
        "  li@example.org　",
        "o'hara@example.org"
      })
  void acceptsAddressesOfPeople(String text) {
    assertThat(EmailAddress.of(text).text()).isEqualTo(text.replace("　", "").strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "li",
        "li@",
        "@example.org",
        "li@example",
        "li@example.org\r\nBcc: others@example.org",
        "li@example.org\n",
        "\nli@example.org",
        "li\u0000@example.org",
        "li@example.org,others@example.org",
        "Li <li@example.org>",
        "\"li li\"@example.org",
        "li@exa mple.org",
        "li@-example.org",
        "李@example.org"
      })
  void refusesWhatIsNotOnePlainAddress(String text) {
    assertThatThrownBy(() -> EmailAddress.of(text))
        .isInstanceOfSatisfying(
            Refusal.class,
            e -> {
              assertThat(e.code()).isEqualTo(RefusalCode.BAD_ADDRESS);
              assertThat(e.getMessage()).doesNotContain("\n", "\r", "\u0000");
            });
  }

  @Test
  void refusesAnAddressLongerThanMailKnows() {
    assertThatThrownBy(() -> EmailAddress.of("a@" + "b.".repeat(130) + "org"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void twoSpellingsAreOneAddress() {
    assertThat(EmailAddress.of("Li@Example.org").identity())
        .isEqualTo(EmailAddress.of("li@example.ORG").identity());
  }

  @Test
  void neverShowsInALog() {
    assertThat(EmailAddress.of("li.xiao@example.org")).hasToString("l…@e….org");
  }
}
