package org.gongbao.notify.store;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Creates indexes at start; one that is there already stays as it is. */
public final class Indexes {

  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

  /** The error by which servers of MongoDB's protocol say that they lack a kind of index. */
  private static final int NOT_IMPLEMENTED = 238;

  private Indexes() {}

  /** Creates those that the server knows how to make. */
  public static void create(MongoDatabase database, List<Index> indexes) {
    for (Index index : indexes) {
      try {
        database.getCollection(index.collection()).createIndex(index.keys());
      } catch (MongoCommandException e) {
        if (e.getErrorCode() != NOT_IMPLEMENTED) {
          throw e;
        }
        LOG.info(
            "collection={} goes without an index: {}", index.collection(), e.getErrorMessage());
      }
    }
  }
}
