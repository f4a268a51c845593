package org.gongbao.notify.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gongbao.notify.CarbonPlan.aDocument;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.RelationType;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.contract.interest.Interest;
import org.gongbao.edges.stream.Patience;
import org.gongbao.notify.NotifyApplication;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.archive.ArchiveSearch;
import org.gongbao.notify.match.Fact;
import org.gongbao.notify.match.Matcher;
import org.gongbao.notify.match.Subject;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ConfigurableApplicationContext;

/** Matching and the archive on a real Kafka. */
class MatchingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final TestPlatform PLATFORM = TestPlatform.current();
  private static final String RUN = UUID.randomUUID().toString();
  private static KafkaProducer<String, byte[]> producer;
  private static ConfigurableApplicationContext service;

  @BeforeAll
  static void start() {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                PLATFORM.kafkaBootstrapServers(),
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                16_000_000),
            new StringSerializer(),
            new ByteArraySerializer());
    service = startService();
  }

  @AfterAll
  static void stop() {
    service.close();
    producer.close();
  }

  @Test
  void anInterestHearsOfADocumentOnceAndTheArchiveKeepsIt() {
    String word = "词" + RUN;
    register("i-" + RUN, word);
    Matcher matcher = service.getBean(Matcher.class);
    await().atMost(PATIENCE).until(() -> matcher.size() > 0);

    publish(document("d1-" + RUN, word));
    publish(document("d2-" + RUN, word));
    publish(document("other-" + RUN, "别的"));

    Archive archive = service.getBean(Archive.class);
    await().atMost(PATIENCE).until(() -> archive.document("other-" + RUN).isPresent());
    assertThat(archive.search(ArchiveSearch.forWords(word)).total()).isEqualTo(2);
    await().atMost(PATIENCE).until(() -> !alerts("i-" + RUN).isEmpty());
    assertThat(alerts("i-" + RUN))
        .singleElement()
        .satisfies(alert -> assertThat(alert.reasons()).isNotEmpty());
  }

  @Test
  void whoFollowsAPolicyHearsOfWhatTheJoinFinds() {
    String policy = "followed-" + RUN;
    Interest following = new Interest(List.of(), null, List.of(), List.of(), List.of(), policy);
    register("follower-" + RUN, following);
    Matcher matcher = service.getBean(Matcher.class);
    await().atMost(PATIENCE).until(() -> isKnown(matcher, policy));

    publish(document("amending-" + RUN, "修改" + RUN));
    RelationResolved found =
        new RelationResolved(
            "r-" + RUN,
            RelationType.AMENDS,
            "amending-" + RUN,
            "p",
            "修改决定",
            policy,
            "old-" + RUN,
            "旧办法",
            "作如下修改",
            3);
    send(Topics.RELATIONS, "r-" + RUN, found);
    send(Topics.RELATIONS, "r-" + RUN, found);

    await().atMost(PATIENCE).until(() -> !alerts("follower-" + RUN).isEmpty());
    assertThat(alerts("follower-" + RUN))
        .singleElement()
        .satisfies(alert -> assertThat(alert.documentId()).isEqualTo("amending-" + RUN));
  }

  /** Whether the matcher has learnt of an interest that follows a policy. */
  private static boolean isKnown(Matcher matcher, String policy) {
    Fact followed = new Fact(Fact.Type.FOLLOW, policy);
    return !matcher.match(new Subject("", "", List.of(followed))).isEmpty();
  }

  @Test
  void aRestartKnowsTheInterestsBeforeItMatchesAndTheArchiveGoesOn() {
    String word = "再" + RUN;
    register("again-" + RUN, word);
    register("first-" + RUN, "先" + RUN);
    Matcher before = service.getBean(Matcher.class);
    await().atMost(PATIENCE).until(() -> before.size() >= 2);
    publish(document("before-" + RUN, "先" + RUN));
    await().atMost(PATIENCE).until(() -> !alerts("first-" + RUN).isEmpty());
    service.close();
    publish(document("while-away-" + RUN, word));

    service = startService();

    await().atMost(PATIENCE).until(() -> !alerts("again-" + RUN).isEmpty());
    Archive archive = service.getBean(Archive.class);
    await().atMost(PATIENCE).until(() -> archive.document("while-away-" + RUN).isPresent());
  }

  @Test
  void setsAsideStraysOfAnySizeAndReadsOn() {
    String key = "stray-" + RUN;
    String word = "后" + RUN;
    register("after-" + RUN, word);
    byte[] large = "x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
    byte[] small = "{\"no\": 1}".getBytes(StandardCharsets.UTF_8);

    sendStray(Topics.DOCUMENTS, key, large);
    sendStray(Topics.INTERESTS, key, small);
    sendStray(Topics.TOPICS, key, small);
    publish(document(key, word));

    await().atMost(PATIENCE).until(() -> !alerts("after-" + RUN).isEmpty());
    for (Topic<?> topic : List.of(Topics.DOCUMENTS, Topics.INTERESTS, Topics.TOPICS)) {
      Topic<DeadLetter> letters = Topics.deadLetters(topic.name());
      await().atMost(PATIENCE).until(() -> !records(letters, key).isEmpty());
      assertThat(records(letters, key))
          .singleElement()
          .satisfies(
              letter -> {
                assertThat(letter.code()).isEqualTo("not-our-event");
                assertThat(letter.topic()).isEqualTo(topic.name());
                assertThat(letter.value()).isIn(text(large), text(small));
              });
    }
    assertThat(service.getBean(ListenerContainerCustomizer.class)).isInstanceOf(Patience.class);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static ConfigurableApplicationContext startService() {
    return new SpringApplicationBuilder(NotifyApplication.class)
        .properties("spring.config.name=" + NotifyApplication.CONFIG_NAME)
        .run(
            "--server.port=0",
            // The next start in this JVM waits until the last one is given up: the least that Kafka
            // allows.
            "--spring.cloud.stream.kafka.streams.binder.configuration.session.timeout.ms=6000",
            "--spring.kafka.bootstrap-servers=" + PLATFORM.kafkaBootstrapServers(),
            "--spring.mongodb.uri=" + PLATFORM.freshMongoUri(),
            "--gongbao.notify.archive-dir=target/matching-it/archive-" + RUN,
            "--gongbao.notify.stream.state-dir=target/matching-it/streams-" + RUN,
            "--gongbao.notify.secret=" + "s".repeat(40));
  }

  private static PolicyDocument document(String id, String word) {
    return aDocument().withId(id).withPolicyId("p-" + word).withText("关于" + word + "的规定。").build();
  }

  private static void register(String id, String word) {
    register(id, new Interest(List.of(), word, List.of(), List.of(), List.of(), null));
  }

  private static void register(String id, Interest interest) {
    send(Topics.INTERESTS, id, new InterestRegistered(id, interest, Instant.EPOCH));
  }

  private static void publish(PolicyDocument document) {
    send(Topics.DOCUMENTS, document.id(), document);
  }

  private static <V> void send(Topic<V> topic, String key, V value) {
    byte[] bytes = topic.valueSerde().serializer().serialize(topic.name(), value);
    producer.send(new ProducerRecord<>(topic.name(), key, bytes));
    producer.flush();
  }

  private static void sendStray(Topic<?> topic, String key, byte[] value) {
    producer.send(new ProducerRecord<>(topic.name(), key, value));
    producer.flush();
  }

  private static List<AlertRaised> alerts(String interestId) {
    return records(Topics.ALERTS, interestId);
  }

  private static <V> List<V> records(Topic<V> topic, String key) {
    List<V> found = new ArrayList<>();
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            PLATFORM.kafkaBootstrapServers(),
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed");
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                record -> {
                  if (key.equals(record.key())) {
                    found.add(
                        topic
                            .valueSerde()
                            .deserializer()
                            .deserialize(record.topic(), record.value()));
                  }
                });
      }
    }
    return found;
  }
}
