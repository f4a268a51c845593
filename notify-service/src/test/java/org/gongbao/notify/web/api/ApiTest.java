package org.gongbao.notify.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.contract.Json;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.web.SiteTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Asks the REST interface and reads its answers; bodies are written with single quotes. */
abstract class ApiTest extends SiteTest {

  protected String token(Subscription subscription) {
    String link = links.manage(subscription.id());
    return link.substring(link.lastIndexOf('/') + 1);
  }

  protected String code(int status, HttpMethod method, String uri, String token, String body) {
    return json(status, method, uri, token, body).get("code").asString();
  }

  protected JsonNode json(int status, HttpMethod method, String uri, String token, String body) {
    var request = site.method(method).uri(uri);
    if (token != null) {
      request = request.header("Authorization", "Bearer " + token);
    }
    if (body != null) {
      request = request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
    }
    MvcTestResult result = request.exchange();
    assertThat(result).hasStatus(status);
    if (status >= 400) {
      assertThat(result).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
    return Json.MAPPER.readTree(result.getResponse().getContentAsByteArray());
  }
}
