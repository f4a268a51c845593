package org.gongbao.parse.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.gongbao.contract.document.TopicScore;

class TopicClassifierProperties {

  private static final TopicPacks PACKS = TopicPacks.builtIn();
  private static final TopicClassifier CLASSIFIER = new TopicClassifier(PACKS);
  private static final TopicClassifier SECOND = new TopicClassifier(TopicPacks.builtIn());

  /** It holds no word of any pack. */
  private static final String UNRELATED = "各单位应当明确专人，按月汇总进展情况，遇有问题及时沟通协调。";

  @Property(tries = 300)
  void anUnrelatedParagraphNeverRaisesAScore(
      @ForAll("paragraphs") List<String> paragraphs, @ForAll @IntRange(max = 1000) int place) {
    List<String> longer = new ArrayList<>(paragraphs);
    longer.add(place % (paragraphs.size() + 1), UNRELATED);

    Map<String, Double> before = scores("松陵市有关事项的通知", paragraphs);
    Map<String, Double> after = scores("松陵市有关事项的通知", longer);

    after.forEach(
        (topic, score) ->
            assertThat(score).as(topic).isLessThanOrEqualTo(before.getOrDefault(topic, 0.2)));
  }

  @Property(tries = 200)
  void theSameDocumentGivesTheSameAnswer(@ForAll("paragraphs") List<String> paragraphs) {
    String text = String.join("\n", paragraphs);

    assertThat(CLASSIFIER.classify("通知", List.of("附件"), text))
        .isEqualTo(SECOND.classify("通知", List.of("附件"), text));
  }

  @Property(tries = 500)
  void neverThrowsAndStaysWithinItsRange(
      @ForAll String title, @ForAll List<String> attachments, @ForAll("signs") String text) {
    List<TopicScore> scores = CLASSIFIER.classify(title, attachments, text);

    assertThat(scores)
        .isSortedAccordingTo(
            Collections.reverseOrder((a, b) -> Double.compare(a.score(), b.score())))
        .allSatisfy(found -> assertThat(found.score()).isBetween(TopicScore.DEALS_WITH, 1.0))
        .allSatisfy(found -> assertThat(found.because()).hasSizeBetween(1, 5));
  }

  private static Map<String, Double> scores(String title, List<String> paragraphs) {
    return CLASSIFIER.classify(title, List.of(), String.join("\n", paragraphs)).stream()
        .collect(Collectors.toMap(TopicScore::id, TopicScore::score));
  }

  /** Paragraphs made of the packs' own words, labels, organs and plain sentences. */
  @Provide
  Arbitrary<List<String>> paragraphs() {
    List<String> words =
        PACKS.all().stream()
            .flatMap(pack -> pack.groups().stream())
            .flatMap(group -> group.any().stream())
            .map(all -> String.join("和", all))
            .toList();
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(words)),
            Tuple.of(
                3,
                Arbitraries.of(
                    "，",
                    "。",
                    "；",
                    "（责任单位：",
                    "）",
                    "《",
                    "》",
                    "一、",
                    "（一）",
                    "第一章",
                    "1.",
                    "市水利局",
                    "保障措施",
                    "习近平",
                    "各单位按月汇总进展情况")));
    return piece
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(all -> String.join("", all))
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                3,
                Arbitraries.of(
                    "《", "》", "(", "）", "责任单位：", "\n", "第", "章", "一、", "养老", "。", "负责)")),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(8)))
        .list()
        .ofMaxSize(200)
        .map(all -> String.join("", all));
  }
}
