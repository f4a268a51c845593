package org.gongbao.standalone.instance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.gongbao.standalone.client.Patience;

/** Waits until services that listen also say that they can work. */
final class Readiness {

  private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(60));
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Waits for one service.
   *
   * @param name of the service, for the message
   * @param address of its site or API
   * @throws StartException if it is not ready within a minute
   */
  void await(String name, String address) {
    String health = address + "/actuator/health/readiness";
    String last =
        PATIENCE.await(() -> ask(URI.create(health)), answer -> answer.startsWith(OK + " "));
    if (!last.startsWith(OK + " ")) {
      throw new StartException("%s is not ready: %s says %s".formatted(name, health, last));
    }
  }

  /** Status and body. */
  private String ask(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).GET().build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() + " " + response.body();
    } catch (IOException e) {
      return e.toString();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }
}
