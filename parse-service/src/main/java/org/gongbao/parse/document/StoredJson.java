package org.gongbao.parse.document;

import java.util.List;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.gongbao.contract.Json;

/**
 * The contract's JSON as a MongoDB document: one shape for the topic, the store and the query API.
 */
final class StoredJson {
  private static final JsonWriterSettings PLAIN =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

  private StoredJson() {}

  static Document toBson(Object value, String id) {
    return Document.parse(Json.MAPPER.writeValueAsString(value)).append("_id", id);
  }

  /**
   * Wraps the rows of tables, {@code [[…]]} as {@code [{"cells": […]}]}, in place: some servers of
   * MongoDB's protocol take no array inside an array.
   */
  static void wrapRows(Document stored) {
    for (Document table : tables(stored)) {
      List<Object> rows = table.getList("rows", Object.class);
      table.put("rows", rows.stream().map(row -> new Document("cells", row)).toList());
    }
  }

  /** Undoes {@link #wrapRows}; rows as the contract has them stay. */
  static void unwrapRows(Document stored) {
    for (Document table : tables(stored)) {
      List<Object> rows = table.getList("rows", Object.class);
      table.put("rows", rows.stream().map(StoredJson::cells).toList());
    }
  }

  private static List<Document> tables(Document stored) {
    return stored.getList("tables", Document.class, List.of());
  }

  private static Object cells(Object row) {
    return row instanceof Document wrapped ? wrapped.get("cells") : row;
  }

  static <T> T fromBson(Document stored, Class<T> type) {
    return Json.MAPPER.readValue(stored.toJson(PLAIN), type);
  }
}
