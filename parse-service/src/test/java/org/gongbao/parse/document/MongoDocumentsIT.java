package org.gongbao.parse.document;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
  @Test
  void selectsWhatIsAboutATopic() {
    assumeFalse(isFerretDb(), "not run on FerretDB: its $elemMatch takes one field only");
    super.selectsWhatIsAboutATopic();
  }

  private static boolean isFerretDb() {
    return client
        .getDatabase("admin")
        .runCommand(new Document("buildInfo", 1))
        .containsKey("ferretdbVersion");
  }

  @Override
  Documents empty() {
    return new MongoDocuments(client.getDatabase(TestPlatform.freshName("documents")));
  }
}
