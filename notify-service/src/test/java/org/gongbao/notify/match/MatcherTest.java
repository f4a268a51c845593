package org.gongbao.notify.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongbao.notify.CarbonPlan.aDocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.junit.jupiter.api.Test;

class MatcherTest {

  private final List<Runnable> background = new ArrayList<>();
  private final Matcher matcher = new Matcher(background::add);
  private final PolicyDocument document = aDocument().withText("推动钢铁行业碳达峰。").build();

  @Test
  void anInterestTakesEffectAtOnceAndEndsAtOnce() {
    matcher.register("a", words("钢铁"));
    assertThat(matched()).containsExactly("a");

    matcher.remove("a");
    assertThat(matched()).isEmpty();
  }

  @Test
  void theLastWordingOfAnInterestHolds() {
    matcher.register("a", words("钢铁"));
    matcher.register("a", words("水泥"));
    assertThat(matched()).isEmpty();

    matcher.register("a", words("碳达峰"));
    assertThat(matched()).containsExactly("a");
    assertThat(matcher.size()).isEqualTo(1);
  }

  @Test
  void aBrokenInterestHarmsOnlyItselfAndIsKeptWithItsError() {
    Map<String, Interest> interests = new HashMap<>();
    interests.put("sound", words("钢铁"));
    interests.put("broken", words("钢铁 ("));
    interests.put("empty", words(null));
    interests.put("negative", words("-水泥"));

    matcher.apply(interests);

    assertThat(matched()).containsExactly("sound");
    assertThat(matcher.broken()).containsOnlyKeys("broken", "empty", "negative");
    assertThat(matcher.broken().get("broken")).contains("at character 4");
    assertThat(matcher.broken().get("negative"))
        .isEqualTo("the query '-水泥' only says what must not be there");
  }

  @Test
  void aBrokenInterestCanBeMended() {
    matcher.register("a", words("钢铁 ("));
    matcher.register("a", words("钢铁"));

    assertThat(matcher.broken()).isEmpty();
    assertThat(matched()).containsExactly("a");
  }

  @Test
  void whatChangesWhileSegmentsAreJoinedIsNotLost() {
    for (int i = 0; i < 5; i++) {
      Map<String, Interest> many = new HashMap<>();
      for (int j = 0; j < 2_100 - i; j++) {
        many.put("bulk-" + i + "-" + j, words("水泥" + j));
      }
      matcher.apply(many);
    }
    matcher.register("stays", words("钢铁"));
    matcher.register("changes", words("钢铁"));
    assertThat(background).hasSize(1);

    matcher.remove("bulk-0-0");
    matcher.register("changes", words("碳达峰"));
    matcher.register("comes", words("推动"));
    background.get(0).run();

    assertThat(matched()).containsExactlyInAnyOrder("stays", "changes", "comes");
    assertThat(matcher.size()).isEqualTo(5 * 2_100 - 10 - 1 + 3);
    assertThat(
            matcher.match(Subject.of(document)).stream()
                .filter(m -> m.id().equals("changes"))
                .map(m -> m.interest().query()))
        .containsExactly("碳达峰");
  }

  @Test
  void aDocumentNumberIsFoundInEitherNumerals() {
    matcher.register("arabic", words("云政发〔2022〕4号"));
    matcher.register("chinese", words("云政發[二〇二二]四號"));

    for (String printed : List.of("云政发〔二○二二〕四号", "云政发〔２０２２〕4 号")) {
      assertThat(matched(aDocument().withText("依据" + printed + "文件").build()))
          .containsExactlyInAnyOrder("arabic", "chinese");
    }
    assertThat(matched(aDocument().withText("云政发〔二○二二〕十四号").build())).isEmpty();
  }

  private List<String> matched() {
    return matched(document);
  }

  private List<String> matched(PolicyDocument document) {
    return matcher.match(Subject.of(document)).stream().map(RegisteredInterest::id).toList();
  }

  private static Interest words(String query) {
    return new Interest(List.of(), query, List.of(), List.of(), List.of(), null);
  }
}
