package org.gongbao.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestPlatformIT {

  private final TestPlatform platform = TestPlatform.current();

  @Test
  void offersKafka() throws Exception {
    String topic = TestPlatform.freshName("topic");
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", (Object) platform.kafkaBootstrapServers()))) {
      admin
          .createTopics(List.of(new NewTopic(topic, Optional.of(2), Optional.empty())))
          .all()
          .get(30, TimeUnit.SECONDS);

      assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains(topic);
    }
  }

  @Test
  void offersMongo() {
    try (MongoClient client = MongoClients.create(platform.mongoUri())) {
      var collection =
          client.getDatabase(TestPlatform.freshName("database")).getCollection("things");
      collection.insertOne(new Document("_id", 1));

      assertThat(collection.countDocuments()).isEqualTo(1);
    }
  }
}
