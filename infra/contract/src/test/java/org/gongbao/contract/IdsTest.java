package org.gongbao.contract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void takesTheIdOfAnIssueFromItsBytes() {
    assertThat(Ids.issue(Ids.sha256("公报".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .matches("[0-9a-f]{32}");
  }

  @Test
  void tellsNullFromEmptyAndOneFieldFromTwo() {
    assertThat(Ids.derive("document", "a", null)).isNotEqualTo(Ids.derive("document", "a", ""));
    assertThat(Ids.derive("document", "ab")).isNotEqualTo(Ids.derive("document", "a", "b"));
    assertThat(Ids.derive("document", "a")).isNotEqualTo(Ids.derive("policy", "a"));
  }

  @Property
  void givesTheSameThingTheSameId(@ForAll String number, @ForAll String title) {
    assertThat(Ids.derive("document", number, title))
        .isEqualTo(Ids.derive("document", number, title));
  }
}
