package org.gongbao.parse.document;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoDocumentsIT extends DocumentsContract {
  private static MongoClient client;

  @BeforeAll
  static void connect() {
    client = MongoClients.create(TestPlatform.current().mongoUri());
  }

  @AfterAll
  static void disconnect() {
    client.close();
  }

  @Override
  Documents empty() {
    return new MongoDocuments(client.getDatabase(TestPlatform.freshName("documents")));
  }
}
