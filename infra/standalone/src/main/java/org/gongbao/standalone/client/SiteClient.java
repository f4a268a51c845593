package org.gongbao.standalone.client;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Subscribes at a notify service, the way a reader does. */
public final class SiteClient {

  private final Http http = new Http();
  private final String server;

  /**
   * A client of one service.
   *
   * @param server its address, such as {@code http://127.0.0.1:8080}
   */
  public SiteClient(String server) {
    this.server = server;
  }

  /** Asks for a subscription to a topic; it begins when the link in the mail is confirmed. */
  public void subscribe(String email, String topic) {
    subscribe(email, Map.of("topics", List.of(topic)));
  }

  /** Asks for a subscription to any interest, by its fields. */
  public void subscribe(String email, Map<String, Object> interest) {
    http.post(
        URI.create(server + "/api/v1/subscriptions"),
        Map.of("email", email, "interest", interest, "rhythm", "immediate"));
  }

  /** Presses the button of the page behind a confirmation link. */
  public void confirm(String link) {
    http.press(URI.create(link));
  }
}
