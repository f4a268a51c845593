package org.gongbao.notify.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongbao.notify.CarbonPlan.aDocument;
import static org.gongbao.notify.CarbonPlan.repeals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;
import org.gongbao.contract.event.AlertRaised.Reason;
import org.gongbao.contract.interest.Interest;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private final PolicyDocument document =
      aDocument()
          .withTitle("云溪市碳达峰实施方案")
          .withText("总体要求。\n第三条 鼓励钢　铁企业升级；淘汰落后产能。支持水泥行业。\n附则")
          .withOutline(
              new OutlineNode("第三条", "", 1, 102, 102, List.of()),
              new OutlineNode("第四条", "", 1, 103, 120, List.of()))
          .withTopic("carbon", 0.9, "碳达峰")
          .withRelations(repeals("old-policy"))
          .build();

  @Test
  void quotesTheSentenceWithItsLineAndLabel() {
    assertThat(explain(words("钢铁")).reasons())
        .containsExactly(new Reason("钢铁", "钢　铁", "第三条 鼓励钢　铁企业升级；", 102, "第三条"));
  }

  @Test
  void aHeadingWithoutLabelLendsTheOneAround() {
    OutlineNode plan = new OutlineNode("", "云溪市实施方案", 2, 101, 110, List.of());
    OutlineNode chapter = new OutlineNode("第一章", "总则", 1, 101, 120, List.of(plan));

    assertThat(labels(aDocument().withText("提到钢铁。").withOutline(chapter).build()))
        .containsExactly("第一章");
    assertThat(labels(aDocument().withText("提到钢铁。").withOutline(plan).build())).containsOnlyNulls();
  }

  private static List<String> labels(PolicyDocument steel) {
    return Explainer.explain(words("钢铁"), steel).reasons().stream().map(Reason::label).toList();
  }

  @Test
  void givesForEachClauseWhatMetIt() {
    Interest interest =
        new Interest(
            List.of("carbon"), "(钢铁 OR 水泥) -转发", List.of("130000"), List.of(), List.of(), null);

    Explanation explanation = explain(interest);

    assertThat(explanation.matches()).isTrue();
    assertThat(explanation.clauses())
        .extracting(Explanation.Outcome::clause)
        .containsExactly("topic:carbon", "region:130000", "钢铁 OR 水泥", "-转发");
    assertThat(explanation.reasons())
        .extracting(Reason::phrase)
        .containsExactly("碳达峰", "云溪市", "钢　铁", "水泥");
  }

  @Test
  void namesTheClausesThatFailed() {
    Explanation explanation = explain(words("钢铁 光伏 -水泥"));

    assertThat(explanation.matches()).isFalse();
    assertThat(explanation.unmet()).containsExactly("光伏", "-水泥");
  }

  @Test
  void showsWhatMustNotBeThereAndThePartsOfAnUnmetClauseThatAre() {
    Explanation explanation = explain(words("-水泥 (养老 NEAR/3 钢铁) (附则 NEAR/3 钢铁)"));

    assertThat(explanation.unmet()).hasSize(3);
    assertThat(explanation.clauses())
        .extracting(outcome -> outcome.found().stream().map(Reason::phrase).toList())
        .containsExactly(List.of("水泥"), List.of("钢　铁"), List.of("附则", "钢　铁"));
    assertThat(explanation.reasons()).isEmpty();
  }

  @Test
  void tellsHowFarATopicWasAndWhatTheDocumentHasInstead() {
    Interest interest =
        new Interest(
            List.of("carbon", "water"),
            null,
            List.of("140000"),
            List.of("青岚市人民政府"),
            List.of("办法"),
            "other-policy");

    Explanation explanation = explain(interest);

    assertThat(explanation.clauses().get(0).isMet()).isTrue();
    assertThat(explanation.clauses().get(0).scores())
        .extracting(TopicScore::id, TopicScore::score)
        .containsExactly(tuple("carbon", 0.9), tuple("water", 0.0));
    assertThat(explanation.clauses().get(0).clause()).isEqualTo("topic:carbon OR topic:water");
    assertThat(explanation.reasons()).extracting(Reason::clause).containsExactly("topic:carbon");
    assertThat(explanation.clauses().subList(1, 5))
        .extracting(Explanation.Outcome::instead)
        .containsExactly(List.of("云溪市"), List.of("云溪市人民政府"), List.of("通知"), List.of("旧办法"));
  }

  @Test
  void wordsOfTheTitleStandOnTheTitlesLine() {
    assertThat(explain(words("title:碳达峰")).reasons())
        .containsExactly(new Reason("title:碳达峰", "碳达峰", "云溪市碳达峰实施方案", 100, null));
  }

  @Test
  void showsBothWordsThatStandNearOneAnother() {
    assertThat(explain(words("企业 NEAR/3 钢铁")).reasons())
        .extracting(Reason::phrase)
        .containsExactly("钢　铁企业");
    assertThat(explain(words("钢铁 NEAR/5 水泥")).matches()).isFalse();
  }

  @Test
  void aFollowedPolicyShowsWhatHappensToIt() {
    Interest interest =
        new Interest(List.of(), null, List.of(), List.of(), List.of(), "old-policy");

    assertThat(explain(interest).reasons())
        .containsExactly(new Reason("follow:old-policy", "旧办法", "废止", 3, null));
  }

  @Property(tries = 500)
  void saysOfEveryDocumentWhatMatchingSays(@ForAll long seed) {
    RandomWishes wishes = new RandomWishes(seed);
    Interest interest = wishes.interest();
    PolicyDocument any = wishes.document("d");
    Matcher matcher = new Matcher(Runnable::run);
    matcher.register("i", interest);
    if (matcher.broken().isEmpty()) {
      Explanation explanation = Explainer.explain(interest, any);
      assertThat(explanation.matches()).isEqualTo(!matcher.match(Subject.of(any)).isEmpty());
      if (explanation.matches()) {
        assertThat(explanation.reasons()).isNotEmpty();
      }
    }
  }

  private Explanation explain(Interest interest) {
    return Explainer.explain(interest, document);
  }

  private static Interest words(String query) {
    return new Interest(List.of(), query, List.of(), List.of(), List.of(), null);
  }
}
