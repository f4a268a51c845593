package org.gongbao.parse.document;

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

  static <T> T fromBson(Document stored, Class<T> type) {
    return Json.MAPPER.readValue(stored.toJson(PLAIN), type);
  }
}
