package org.gongbao.standalone.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gongbao.contract.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Requests that end in JSON or in a sentence about what went wrong. */
final class Http {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  JsonNode get(URI address) {
    return json(send(HttpRequest.newBuilder(address).GET()));
  }

  JsonNode post(URI address, Object body) {
    return json(
        send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(body)))));
  }

  JsonNode post(URI address, HttpRequest.Builder request) {
    return json(send(request.uri(address)));
  }

  /** Presses the button of a page: posts its form, which has no fields. */
  void press(URI address) {
    send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.noBody()));
  }

  private byte[] send(HttpRequest.Builder request) {
    HttpRequest sent = request.timeout(ANSWER).build();
    try {
      HttpResponse<byte[]> response = client.send(sent, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() >= 400) {
        throw new ServerException(
            "%s answered %d: %s"
                .formatted(sent.uri(), response.statusCode(), problem(response.body())));
      }
      return response.body();
    } catch (ConnectException e) {
      throw new ServerException(
          "nobody listens at %s; is Gongbao running? (./gongbao up)".formatted(sent.uri()), e);
    } catch (IOException e) {
      throw new ServerException("%s did not answer: %s".formatted(sent.uri(), e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("interrupted while waiting for " + sent.uri(), e);
    }
  }

  /** The sentence of an RFC 9457 problem document, or the beginning of whatever else it is. */
  private static String problem(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      JsonNode detail = Json.MAPPER.readTree(text).path("detail");
      if (detail.isString()) {
        return detail.asString();
      }
    } catch (JacksonException ignored) {
      // Not JSON: shown as it is.
    }
    return text.length() > 300 ? text.substring(0, 300) + " …" : text;
  }

  private static JsonNode json(byte[] body) {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JacksonException e) {
      throw new ServerException("the answer is not JSON: " + e.getMessage(), e);
    }
  }
}
