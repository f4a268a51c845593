package org.gongbao.ingest.issue;

import java.util.Date;
import org.bson.Document;

/** Receipts as the store's documents, and back. */
final class ReceiptDocuments {

  private ReceiptDocuments() {}

  static Document write(Receipt receipt) {
    Arrival arrival = receipt.arrival();
    Document document =
        new Document("_id", receipt.issueId())
            .append("sha256", receipt.sha256())
            .append("hasOriginal", receipt.hasOriginal())
            .append("size", receipt.size())
            .append("source", arrival.source())
            .append("fileName", arrival.fileName())
            .append("mediaType", arrival.mediaType())
            .append("address", arrival.address())
            .append("receivedAt", Date.from(receipt.receivedAt()))
            .append("isPublished", receipt.isPublished());
    document.putAll(write(receipt.standing()));
    return document;
  }

  static Document write(Standing standing) {
    return new Document("state", standing.state().word())
        .append("code", standing.code())
        .append("reason", standing.reason())
        .append("documents", standing.documents());
  }

  static Receipt read(Document document) {
    return new Receipt(
        document.getString("_id"),
        document.getString("sha256"),
        document.getBoolean("hasOriginal"),
        document.get("size", Number.class).longValue(),
        new Arrival(
            document.getString("source"),
            document.getString("fileName"),
            document.getString("mediaType"),
            document.getString("address")),
        document.getDate("receivedAt").toInstant(),
        new Standing(
            ReceiptState.of(document.getString("state")),
            document.getString("code"),
            document.getString("reason"),
            document.get("documents", Number.class).intValue()),
        document.getBoolean("isPublished"));
  }
}
