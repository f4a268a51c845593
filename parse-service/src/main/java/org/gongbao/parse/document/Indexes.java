package org.gongbao.parse.document;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexes of a collection, created at start; creating one that is there changes nothing. */
final class Indexes {
  /** NotImplemented: servers that speak MongoDB's protocol lack some kinds of index. */
  private static final int NOT_IMPLEMENTED = 238;

  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

  private final MongoCollection<Document> collection;

  Indexes(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  void ensure(String... fields) {
    Document keys = new Document();
    for (String field : fields) {
      keys.append(field, 1);
    }
    try {
      collection.createIndex(keys);
    } catch (MongoCommandException e) {
      if (e.getErrorCode() != NOT_IMPLEMENTED) {
        throw e;
      }
      LOG.info(
          "index {} of {} is not supported by this server; such questions will scan",
          keys.keySet(),
          collection.getNamespace());
    }
  }
}
