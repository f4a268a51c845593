package org.gongbao.parse.stream;

import org.gongbao.contract.Json;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps a document's event below what Kafka and MongoDB (16 MB a document) take: a larger one loses
 * its tables, then its outline, then the end of its text, and says so in its problems. The original
 * is kept whole in any case.
 */
final class DocumentLimit {
  private final long most;

  /**
   * Sets the limit.
   *
   * @param most bytes of the event's JSON
   */
  DocumentLimit(long most) {
    this.most = most;
  }

  /** The document as an event, shortened if it must be. */
  Outgoing apply(PolicyDocument document) {
    Outgoing whole = Outgoing.of(Topics.DOCUMENTS, document);
    return fits(whole) ? whole : shorten(document, whole.size());
  }

  private Outgoing shorten(PolicyDocument document, int size) {
    ObjectNode json = Json.MAPPER.valueToTree(document);
    json.withArray("problems").addPOJO(problem(document, size));
    json.putArray("tables");
    Outgoing shorter = outgoing(json);
    if (!fits(shorter)) {
      json.putArray("outline");
      shorter = outgoing(json);
    }
    for (int keep = document.text().length(); !fits(shorter) && keep > 0; ) {
      keep = document.text().lastIndexOf('\n', keep / 2);
      cutText(json, document, Math.max(keep, 0));
      shorter = outgoing(json);
    }
    return shorter;
  }

  private Problem problem(PolicyDocument document, int size) {
    return new Problem(
        "document-too-large",
        document.startLine(),
        "the document makes an event of %d bytes, above the limit of %d: tables, then outline, then the end of its text were left out; read the original"
            .formatted(size, most));
  }

  private static void cutText(ObjectNode json, PolicyDocument document, int keep) {
    String text = document.text().substring(0, keep);
    json.put("text", text);
    ArrayNode lines = json.putArray("paragraphLines");
    document.paragraphLines().stream().limit(text.lines().count()).forEach(lines::add);
  }

  private boolean fits(Outgoing outgoing) {
    return outgoing.size() <= most;
  }

  private static Outgoing outgoing(ObjectNode json) {
    return new Outgoing(Topics.DOCUMENTS, Json.MAPPER.writeValueAsBytes(json));
  }
}
