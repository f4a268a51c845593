package org.gongbao.notify.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongbao.contract.document.OutlineNode;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.testkit.DocumentBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class ExplanationsApiTest extends ApiTest {

  private static final String DOCUMENT = "/api/v1/documents/why-1/explanation";

  private final PolicyDocument document =
      DocumentBuilder.aDocument()
          .withId("why-1")
          .withTitle("松陵市碳达峰实施方案")
          .withRegion("130800", "松陵市")
          .withTopic("carbon", 0.31)
          .withText("总体要求。\n第三条 鼓励钢铁企业升级。")
          .withOutline(new OutlineNode("第三条", "", 1, 102, 102, List.of()))
          .build();

  @BeforeEach
  void put() {
    put(document);
  }

  @Test
  void showsWhatMetEachClauseWithPassageLineAndLabel() {
    JsonNode answer = explain("{'interest': {'query': '钢铁', 'regions': ['130000']}}");

    assertThat(answer.get("matched").asBoolean()).isTrue();
    assertThat(answer.get("title").asString()).isEqualTo("松陵市碳达峰实施方案");
    JsonNode found = answer.at("/clauses/1/found/0");
    assertThat(found.get("phrase").asString()).isEqualTo("钢铁");
    assertThat(found.get("passage").asString()).isEqualTo("第三条 鼓励钢铁企业升级。");
    assertThat(found.get("line").asInt()).isEqualTo(102);
    assertThat(found.get("label").asString()).isEqualTo("第三条");
  }

  @Test
  void namesTheClauseThatFailedAndHowFarTheTopicWas() {
    JsonNode answer =
        explain("{'interest': {'topics': ['carbon'], 'regions': ['140000'], 'query': '钢铁 -升级'}}");

    assertThat(answer.get("matched").asBoolean()).isFalse();
    assertThat(answer.at("/clauses/0/clause").asString()).isEqualTo("topic:carbon");
    assertThat(answer.at("/clauses/0/met").asBoolean()).isFalse();
    assertThat(answer.at("/clauses/0/scores/0/score").asDouble()).isEqualTo(0.31);
    assertThat(answer.at("/clauses/0/scores/0/needed").asDouble()).isEqualTo(0.5);
    assertThat(answer.at("/clauses/1/instead/0").asString()).isEqualTo("松陵市");
    assertThat(answer.at("/clauses/2/clause").asString()).isEqualTo("-升级");
    assertThat(answer.at("/clauses/2/found/0/phrase").asString()).isEqualTo("升级");
    assertThat(answer.at("/clauses/3/met").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          404 | unknown-document | nowhere | {'interest': {'query': '钢铁'}}
          400 | asks-nothing     | why-1   | {}
          400 | asks-nothing     | why-1   | {'interest': {}}
          400 | bad-query        | why-1   | {'interest': {'query': '(钢铁'}}
          400 | unknown-topic    | why-1   | {'interest': {'topics': ['cabron']}}
          400 | missing-body     | why-1   | ``
          """)
  void refusesWithAStableCode(int status, String code, String id, String body) {
    String uri = "/api/v1/documents/" + id + "/explanation";
    assertThat(code(status, HttpMethod.POST, uri, null, body)).isEqualTo(code);
  }

  @Test
  void tellsTheOwnerWhatBecameOfADocument() {
    Subscription mine = subscription("why@example.org");
    JsonNode unmet = ask(mine, "why-1");
    assertThat(unmet.get("verdict").asString()).isEqualTo("not-met");
    assertThat(unmet.get("delivery").isNull()).isTrue();
    assertThat(unmet.at("/explanation/clauses/0/scores/0/score").asDouble()).isEqualTo(0.31);
    assertThat(unmet.at("/subscription/state").asString()).isEqualTo("active");

    PolicyDocument about = aboutCarbon("why-2");
    assertThat(ask(mine, "why-2").get("verdict").asString()).isEqualTo("came-before");
    deliver(about, mine);
    JsonNode waiting = ask(mine, "why-2");
    assertThat(waiting.get("verdict").asString()).isEqualTo("waiting");
    assertThat(waiting.at("/delivery/documentId").asString()).isEqualTo("why-2");
    assertThat(waiting.at("/explanation/matched").asBoolean()).isTrue();
  }

  @Test
  void aSubscriptionThatIsNotConfirmedOrHasEndedGetsNothing() {
    aboutCarbon("why-3");
    Subscription pending = desk.read(wish("why-pending@example.org"));
    assertThat(ask(pending, "why-3").get("verdict").asString()).isEqualTo("not-confirmed");
    Subscription ended = desk.end(subscription("why-ended@example.org").id());
    assertThat(ask(ended, "why-3").get("verdict").asString()).isEqualTo("ended");
  }

  @Test
  void answersNobodyButTheOwner() {
    Subscription mine = subscription("why-mine@example.org");
    Subscription other = subscription("why-other@example.org");
    String uri = uri(mine, "why-1");
    assertThat(code(401, HttpMethod.GET, uri, null, null)).isEqualTo("missing-token");
    assertThat(code(401, HttpMethod.GET, uri, token(other), null)).isEqualTo("forged-link");
    assertThat(code(404, HttpMethod.GET, uri(mine, "nowhere"), token(mine), null))
        .isEqualTo("unknown-document");
  }

  private PolicyDocument aboutCarbon(String id) {
    PolicyDocument about =
        DocumentBuilder.aDocument()
            .withId(id)
            .withTitle("云溪市碳达峰办法" + id)
            .withTopic("carbon", 0.8)
            .build();
    put(about);
    return about;
  }

  private JsonNode explain(String body) {
    return json(200, HttpMethod.POST, DOCUMENT, null, body);
  }

  private JsonNode ask(Subscription subscription, String documentId) {
    return json(200, HttpMethod.GET, uri(subscription, documentId), token(subscription), null);
  }

  private static String uri(Subscription subscription, String documentId) {
    return "/api/v1/subscriptions/" + subscription.id() + "/explanations/" + documentId;
  }
}
