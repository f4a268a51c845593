package org.gongbao.notify.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongbao.testkit.DocumentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class BacktestsApiTest extends ApiTest {

  private static final String URI = "/api/v1/backtests";

  @BeforeEach
  void putDocuments() {
    put("bt-1", "风电场址", LocalDate.of(2031, 1, 3));
    put("bt-2", "风电场址和光热电站", LocalDate.of(2031, 1, 9));
    put("bt-3", "光热电站", LocalDate.of(2031, 3, 1));
  }

  @Test
  void countsByMonthWithSamples() {
    JsonNode answer = run("{'interest': {'query': '风电场址 OR 光热电站'}}");

    assertThat(answer.get("total").asInt()).isEqualTo(3);
    assertThat(answer.get("perMonth").toString()).isEqualTo("{\"2031-01\":2,\"2031-03\":1}");
    assertThat(answer.get("samples").size()).isEqualTo(3);
    assertThat(answer.at("/samples/0/title").asString()).contains("bt-");
    assertThat(answer.get("tooMany").asBoolean()).isFalse();
    assertThat(answer.get("manyADay").asInt()).isEqualTo(30);
    assertThat(answer.get("change").isNull()).isTrue();
  }

  @Test
  void saysWhatAnEditGainsAndLoses() {
    JsonNode change =
        run("{'interest': {'query': '光热电站'}, 'previous': {'query': '风电场址'}}").get("change");

    assertThat(change.get("gained").asInt()).isEqualTo(1);
    assertThat(change.at("/gainedSamples/0/documentId").asString()).isEqualTo("bt-3");
    assertThat(change.get("lost").asInt()).isEqualTo(1);
    assertThat(change.at("/lostSamples/0/documentId").asString()).isEqualTo("bt-1");
  }

  @Test
  void looksOnlyAtTheDaysAskedFor() {
    assertThat(
            run("{'interest': {'query': '风电场址'}, 'from': '2031-01-04', 'to': '2031-01-31'}")
                .get("total")
                .asInt())
        .isEqualTo(1);
    assertThat(
            run("{'interest': {'query': '风电场址'}, 'from': '2031-02-01', 'to': '2031-01-01'}")
                .get("total")
                .asInt())
        .isZero();
  }

  @Test
  void warnsOfMoreThanAnybodyReads() {
    for (int i = 0; i < 31; i++) {
      put("bt-many-" + i, "潮汐电站", LocalDate.of(2031, 6, 1));
    }

    JsonNode answer = run("{'interest': {'query': '潮汐电站'}}");

    assertThat(answer.get("tooMany").asBoolean()).isTrue();
    assertThat(answer.get("busiestDay").asInt()).isEqualTo(31);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          asks-nothing  | {}
          bad-query     | {'interest': {'query': '(风电'}}
          bad-query     | {'interest': {'query': '风电'}, 'previous': {'query': '(风电'}}
          unknown-topic | {'interest': {'topics': ['cabron']}}
          bad-body      | {'interest': {'query': '风电'}, 'from': 'spring'}
          """)
  void refusesWithAStableCode(String code, String body) {
    assertThat(code(400, HttpMethod.POST, URI, null, body)).isEqualTo(code);
  }

  private void put(String id, String text, LocalDate date) {
    put(
        DocumentBuilder.aDocument()
            .withId(id)
            .withTitle("青岚市办法" + id)
            .withText(text)
            .withIssuedOn(date)
            .build());
  }

  private JsonNode run(String body) {
    return json(200, HttpMethod.POST, URI, null, body);
  }
}
