package org.gongbao.notify.subscription;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.gongbao.notify.store.Indexes;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;

class MongoSubscriptionsIT extends SubscriptionsContract {

  private final MongoClient client = MongoClients.create(TestPlatform.current().mongoUri());

  @Override
  Subscriptions create() {
    MongoDatabase database = client.getDatabase(TestPlatform.freshName("subscriptions"));
    Indexes.create(database, MongoSubscriptions.INDEXES);
    return new MongoSubscriptions(database);
  }

  @AfterEach
  void disconnect() {
    client.close();
  }
}
