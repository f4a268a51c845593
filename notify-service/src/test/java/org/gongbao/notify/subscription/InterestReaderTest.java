package org.gongbao.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterestReaderTest {

  private final TopicCatalogue topics = new TopicCatalogue();
  private final InterestReader reader = new InterestReader(topics);

  @Test
  void givesTheSameIdToTheSameWishInOtherWords() {
    define("carbon");
    define("elderly-care");
    assertThat(reader.read(interest(List.of("elderly-care", "carbon"), "钢铁 | 水泥", List.of())).id())
        .isEqualTo(
            reader.read(interest(List.of("carbon", "elderly-care"), "水泥 OR 钢铁", List.of())).id());
  }

  @Test
  void pointsAtTheMistakeInAQuery() {
    assertThatThrownBy(() -> reader.read(interest(List.of(), "(碳达峰", List.of())))
        .isInstanceOfSatisfying(
            Refusal.class,
            e -> {
              assertThat(e.code()).isEqualTo(RefusalCode.BAD_QUERY);
              assertThat(e.position()).isEqualTo(4);
            });
  }

  @Test
  void refusesWhatDoesNotExistOrAsksForNothing() {
    define("carbon");
    assertRefused(RefusalCode.UNKNOWN_TOPIC, interest(List.of("cabron"), null, List.of()));
    assertRefused(RefusalCode.UNKNOWN_REGION, interest(List.of(), null, List.of("999999")));
    assertRefused(RefusalCode.UNKNOWN_REGION, interest(List.of(), null, List.of("x")));
    assertRefused(RefusalCode.ASKS_NOTHING, interest(List.of(), "  ", List.of()));
    assertRefused(RefusalCode.ONLY_NEGATIONS, interest(List.of(), "-转发", List.of()));
  }

  private void define(String topic) {
    topics.define(new TopicDefined(topic, topic, topic, topic));
  }

  private void assertRefused(RefusalCode code, Interest wished) {
    assertThatThrownBy(() -> reader.read(wished))
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static Interest interest(
      List<String> topics, @Nullable String query, List<String> regions) {
    return new Interest(topics, query, regions, List.of(), List.of(), null);
  }
}
