package org.gongbao.testkit;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka and MongoDB for integration tests: containers where Docker answers, else the embedded
 * parts; {@code -Dgongbao.platform=embedded|containers} forces one. Started once in a JVM, at the
 * first call, and stopped when it ends.
 */
public final class TestPlatform {

  private static final Logger LOG = LoggerFactory.getLogger(TestPlatform.class);

  private final String name;
  private final String kafkaBootstrapServers;
  private final String mongoUri;

  TestPlatform(String name, String kafkaBootstrapServers, String mongoUri) {
    this.name = name;
    this.kafkaBootstrapServers = kafkaBootstrapServers;
    this.mongoUri = mongoUri;
  }

  /** The platform of this JVM. */
  public static TestPlatform current() {
    return Started.PLATFORM;
  }

  /** {@code containers} or {@code embedded}. */
  public String name() {
    return name;
  }

  /** Whether the real MongoDB or its stand-in serves, rather than the embedded store. */
  public boolean isContainers() {
    return name.equals(ContainerPlatform.NAME);
  }

  /** For {@code bootstrap.servers}. */
  public String kafkaBootstrapServers() {
    return kafkaBootstrapServers;
  }

  /** Connection string of MongoDB without a database. */
  public String mongoUri() {
    return mongoUri;
  }

  /** Connection string of a database that nobody else uses. */
  public String freshMongoUri() {
    return mongoUri + "/" + freshName("test");
  }

  /** A name that nobody else uses, for a database, a topic, a consumer group. */
  public static String freshName(String prefix) {
    return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static TestPlatform start() {
    String wanted = System.getProperty("gongbao.platform", "").strip().toLowerCase(Locale.ROOT);
    TestPlatform platform =
        switch (wanted) {
          case EmbeddedPlatform.NAME -> EmbeddedPlatform.start();
          case ContainerPlatform.NAME -> ContainerPlatform.start();
          case "" ->
              ContainerPlatform.isAvailable()
                  ? ContainerPlatform.start()
                  : EmbeddedPlatform.start();
          default ->
              throw new IllegalArgumentException(
                  "gongbao.platform is '%s'; it can be 'embedded' or 'containers'"
                      .formatted(wanted));
        };
    LOG.warn(
        "Tests run on platform '{}': Kafka at {}, MongoDB at {}",
        platform.name(),
        platform.kafkaBootstrapServers(),
        platform.mongoUri());
    return platform;
  }

  /** Holds the platform, so that it starts at the first call only. */
  private static final class Started {
    static final TestPlatform PLATFORM = start();
  }
}
