package org.gongbao.standalone.client;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.gongbao.contract.Json;
import tools.jackson.databind.JsonNode;

/** Sends issues to an ingest service. */
public final class IngestClient {

  private final Http http = new Http();
  private final String issues;

  /**
   * A client of one service.
   *
   * @param server its address, such as {@code http://127.0.0.1:8081}
   */
  public IngestClient(String server) {
    this.issues = server + "/api/v1/issues";
  }

  /**
   * Sends one issue.
   *
   * @return its id
   * @throws ServerException if it was refused or nobody listens
   */
  public String send(byte[] bytes, String fileName) {
    String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/octet-stream")
            .header("X-File-Name", name)
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
    JsonNode answer = http.post(URI.create(issues), request);
    return answer.required("id").asString();
  }

  /** What became of it so far. */
  public IssueState state(String id) {
    return Json.MAPPER.treeToValue(http.get(URI.create(issues + "/" + id)), IssueState.class);
  }
}
