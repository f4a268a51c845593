package org.gongbao.notify.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gongbao.contract.interest.Interest;
import org.gongbao.contract.region.Regions;
import org.junit.jupiter.api.Test;

class InterestRulesTest {

  private final InterestRules rules =
      new InterestRules(Set.of("carbon", "elderly-care"), Regions.standard());

  @Test
  void acceptsASoundInterest() {
    assertThat(rules.check(interest(List.of("carbon"), "碳达峰 -转发", List.of("130000")))).isEmpty();
  }

  @Test
  void refusesAnInterestThatAsksNothing() {
    assertThat(messages(interest(List.of(), " ", List.of())))
        .containsExactly(
            "the interest asks for nothing: give a topic, words, a region, an issuer or a kind");
  }

  @Test
  void refusesAQueryOfNegationsOnlyUnlessSomethingElseIsAskedFor() {
    assertThat(messages(interest(List.of(), "-转发 -解读", List.of())))
        .containsExactly(
            "the query '-转发 -解读' only says what must not be there:"
                + " add what should be, or a topic");
    assertThat(rules.check(interest(List.of("carbon"), "-转发", List.of()))).isEmpty();
  }

  @Test
  void namesUnknownTopicsAndPlaces() {
    assertThat(messages(interest(List.of("coal"), null, List.of("999999"))))
        .containsExactly(
            "there is no topic 'coal': the topics are carbon, elderly-care",
            "there is no place '999999': give a six-digit code of GB/T 2260, such as 130800");
  }

  @Test
  void passesOnWhereAQueryIsWrong() {
    assertThat(rules.check(interest(List.of(), "碳 (", List.of())))
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("bad-query"))
        .satisfies(problem -> assertThat(problem.message()).contains("at character 3"));
  }

  private List<String> messages(Interest interest) {
    return rules.check(interest).stream().map(InterestProblem::message).toList();
  }

  private static Interest interest(List<String> topics, String query, List<String> regions) {
    return new Interest(topics, query, regions, List.of(), List.of(), null);
  }
}
