package org.gongbao.testkit;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka and MongoDB in containers. */
final class ContainerPlatform {

  static final String NAME = "containers";

  private static final String KAFKA_IMAGE = "apache/kafka:4.1.2";
  private static final String MONGO_IMAGE = "mongo:7.0";

  private ContainerPlatform() {}

  static boolean isAvailable() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  static TestPlatform start() {
    KafkaContainer kafka =
        new KafkaContainer(KAFKA_IMAGE)
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
            .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1")
            .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "1");
    MongoDBContainer mongo = new MongoDBContainer(mongoImage());
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  kafka.stop();
                  mongo.stop();
                }));
    Startables.deepStart(kafka, mongo).join();
    return new TestPlatform(
        NAME,
        kafka.getBootstrapServers(),
        "mongodb://%s:%d".formatted(mongo.getHost(), mongo.getFirstMappedPort()));
  }

  private static DockerImageName mongoImage() {
    String image = System.getenv("GONGBAO_MONGO_IMAGE");
    return DockerImageName.parse(image == null || image.isBlank() ? MONGO_IMAGE : image)
        .asCompatibleSubstituteFor("mongo");
  }
}
