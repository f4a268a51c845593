package org.gongbao.notify.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.notify.subscription.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

class SubscriptionsApiTest extends ApiTest {

  private static final String ALL = "/api/v1/subscriptions";

  @Test
  void answersAlikeWhetherOrNotTheAddressIsKnown() {
    String wish =
        "{'email': 'api@example.org', 'interest': {'topics': ['carbon']}, 'rhythm': 'immediate'}";
    JsonNode first = json(202, HttpMethod.POST, ALL, null, wish);
    desk.confirm(first.get("id").asString());
    assertThat(json(202, HttpMethod.POST, ALL, null, wish)).isEqualTo(first);
    assertThat(first.get("state").asString()).isEqualTo("pending");
  }

  @Test
  void readsChangesAndEndsWithTheManageToken() {
    Subscription active = subscription("owner@example.org");
    String one = ALL + "/" + active.id();
    String token = token(active);
    JsonNode read = json(200, HttpMethod.GET, one, token, null);
    assertThat(read.get("state").asString()).isEqualTo("active");
    assertThat(read.get("email").asString()).isEqualTo("o…@e….org");
    JsonNode changed = json(200, HttpMethod.PUT, one, token, "{'interest': {'query': '养老 补贴'}}");
    assertThat(changed.at("/interest/query").asString()).contains("养老", "补贴");
    assertThat(json(200, HttpMethod.DELETE, one, token, null).get("state").asString())
        .isEqualTo("ended");
    assertThat(json(200, HttpMethod.GET, one, token, null).get("email").isNull()).isTrue();
    assertThat(code(410, HttpMethod.PUT, one, token, "{'interest': {'query': '养老'}}"))
        .isEqualTo("subscription-ended");
  }

  @Test
  void refusesWithoutTokenWithAForgedOneAndWithAnothers() {
    Subscription mine = subscription("mine@example.org");
    Subscription other = subscription("other@example.org");
    String one = ALL + "/" + mine.id();
    assertThat(code(401, HttpMethod.GET, one, null, null)).isEqualTo("missing-token");
    assertThat(code(401, HttpMethod.GET, one, "forged", null)).isEqualTo("forged-link");
    assertThat(code(401, HttpMethod.DELETE, one, token(other), null)).isEqualTo("forged-link");
    assertThat(desk.read(mine.id()).isActive()).isTrue();
  }

  @Test
  void knowsNoSubscriptionOfAnotherShape() {
    assertThat(code(404, HttpMethod.GET, ALL + "/nobody", null, null))
        .isEqualTo("unknown-subscription");
  }

  @Test
  void tellsWhereAQueryIsWrong() {
    JsonNode problem =
        json(
            400,
            HttpMethod.POST,
            ALL,
            null,
            "{'email': 'q@example.org', 'interest': {'query': '(碳达峰'}}");
    assertThat(problem.get("code").asString()).isEqualTo("bad-query");
    assertThat(problem.get("position").asInt()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          missing-body       | ``
          bad-body           | [1]
          bad-body           | {'email': 7, 'interest': 7}
          bad-body           | {'email': 'x@example.org', 'interest': {'topics': [null]}}
          bad-json           | {'email':
          bad-address        | {'interest': {'topics': ['carbon']}}
          bad-address        | {'email': 'x', 'interest': {'topics': ['carbon']}}
          bad-address        | {'email': 'x@example.org\\nBcc: y@example.org', 'interest': {'topics': ['carbon']}}
          asks-nothing       | {'email': 'x@example.org'}
          asks-nothing       | {'email': 'x@example.org', 'interest': {}}
          unknown-topic      | {'email': 'x@example.org', 'interest': {'topics': ['cabron']}}
          unknown-region     | {'email': 'x@example.org', 'interest': {'regions': ['000000']}}
          unsupported-rhythm | {'email': 'x@example.org', 'interest': {'topics': ['carbon']}, 'rhythm': 'hourly'}
          """)
  void refusesWithAStableCode(String code, String body) {
    assertThat(code(400, HttpMethod.POST, ALL, null, body)).isEqualTo(code);
  }
}
