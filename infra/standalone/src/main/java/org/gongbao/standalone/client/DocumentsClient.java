package org.gongbao.standalone.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.Json;
import org.gongbao.contract.document.PolicyDocument;

/** Asks a parse service for documents. */
public final class DocumentsClient {

  private final Http http = new Http();
  private final String api;

  /**
   * A client of one service.
   *
   * @param server its address, such as {@code http://127.0.0.1:8082}
   */
  public DocumentsClient(String server) {
    this.api = server + "/api/v1";
  }

  /** The documents of an issue in order of print. */
  public List<PolicyDocument> ofIssue(String issueId) {
    List<PolicyDocument> documents = new ArrayList<>();
    http.get(URI.create(api + "/issues/" + issueId + "/documents"))
        .forEach(node -> documents.add(Json.MAPPER.treeToValue(node, PolicyDocument.class)));
    return documents;
  }

  /** Sends the dead letters to be read again; returns how many. */
  public int replayDeadLetters() {
    URI address = URI.create(api + "/dead-letters/replay");
    return http.post(address, Map.of()).required("replayed").asInt();
  }

  /** Sends every issue to be read again as history, alerting nobody; returns how many. */
  public int replayIssues() {
    return http.post(URI.create(api + "/issues/replay"), Map.of()).required("replayed").asInt();
  }
}
