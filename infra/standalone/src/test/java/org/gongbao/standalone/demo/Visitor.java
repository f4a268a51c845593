package org.gongbao.standalone.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.gongbao.contract.Json;
import tools.jackson.databind.JsonNode;

/** Asks for what it likes and shows the answer as it came, errors too. */
final class Visitor {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param type its media type, without parameters
   * @param policy its content security policy, or nothing
   * @param body as text
   */
  record Answer(int status, String type, String policy, String body) {

    JsonNode json() {
      return Json.MAPPER.readTree(body);
    }

    String code() {
      return json().path("code").asString();
    }

    String detail() {
      return json().path("detail").asString();
    }
  }

  Answer get(String address, String... headers) {
    return ask("GET", address, BodyPublishers.noBody(), headers);
  }

  Answer post(String address, byte[] body, String... headers) {
    return ask("POST", address, BodyPublishers.ofByteArray(body), headers);
  }

  Answer post(String address, String json) {
    return ask("POST", address, BodyPublishers.ofString(json), "Content-Type", "application/json");
  }

  /** Posts nothing, not even a media type. */
  Answer post(String address) {
    return ask("POST", address, BodyPublishers.noBody());
  }

  private Answer ask(String method, String address, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address)).method(method, body).timeout(PATIENCE);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(
          answer.statusCode(),
          header(answer, "Content-Type").replaceFirst(";.*", ""),
          header(answer, "Content-Security-Policy"),
          answer.body());
    } catch (IOException e) {
      throw new AssertionError(address + " did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
