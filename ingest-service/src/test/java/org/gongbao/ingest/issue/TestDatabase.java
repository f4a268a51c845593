package org.gongbao.ingest.issue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.gongbao.testkit.TestPlatform;

/** A database nobody else uses, on the platform of this run. */
final class TestDatabase {

  private static final MongoClient CLIENT = MongoClients.create(TestPlatform.current().mongoUri());

  private TestDatabase() {}

  static MongoDatabase fresh() {
    return CLIENT.getDatabase(TestPlatform.freshName("ingest"));
  }
}
