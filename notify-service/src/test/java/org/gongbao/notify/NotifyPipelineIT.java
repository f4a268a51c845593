package org.gongbao.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.gongbao.contract.Json;
import org.gongbao.contract.Topic;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.InterestRegistered;
import org.gongbao.contract.event.TopicDefined;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.delivery.Alerts;
import org.gongbao.notify.query.CanonicalInterest;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The service as a whole, from outside: subscribe, confirm, an alert comes, a mail goes, leave. */
class NotifyPipelineIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final TestPlatform PLATFORM = TestPlatform.current();
  private static final GreenMail MAIL =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static ConfigurableApplicationContext service;
  private static String site;
  private static KafkaProducer<String, byte[]> producer;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    MAIL.start();
    service =
        new SpringApplicationBuilder(NotifyApplication.class)
            .properties("spring.config.name=" + NotifyApplication.CONFIG_NAME)
            .run(
                "--server.port=0",
                // The next start in this JVM waits until the last one is given up: the least that
                // Kafka allows.
                "--spring.cloud.stream.kafka.streams.binder.configuration.session.timeout.ms=6000",
                "--spring.kafka.bootstrap-servers=" + PLATFORM.kafkaBootstrapServers(),
                "--spring.mongodb.uri=" + PLATFORM.freshMongoUri(),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                "--gongbao.notify.archive-dir=target/archive-" + UUID.randomUUID(),
                "--gongbao.notify.stream.state-dir=target/streams-" + UUID.randomUUID(),
                "--gongbao.notify.secret=" + "s".repeat(40));
    site = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, PLATFORM.kafkaBootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());
    publish(Topics.TOPICS, "carbon", new TopicDefined("carbon", "碳达峰碳中和", "Carbon", "降碳"));
    await().atMost(PATIENCE).until(() -> get("/api/v1/topics").body().contains("carbon"));
  }

  @AfterAll
  static void stop() {
    producer.close();
    service.close();
    MAIL.stop();
  }

  @Test
  void aSubscriberHearsOnceWhyAndLeavesWithOneClick() throws Exception {
    String address = freshAddress();
    String id = subscribe(address);
    String confirm = link(awaitMails(address, 1).get(0), "/confirm/");
    assertThat(get(confirm).body()).contains("碳达峰碳中和");
    assertThat(interests(id(confirm))).isEmpty();
    assertThat(post(confirm, "").body()).contains("订阅已生效");

    String interestId = interest(id, confirm);
    assertThat(interests(interestId)).isNotEmpty().doesNotContainNull();
    AlertRaised alert = Alerts.alert(interestId, UUID.randomUUID().toString());
    publish(Topics.ALERTS, interestId, alert);
    publish(Topics.ALERTS, interestId, alert);
    MimeMessage mail = awaitMails(address, 2).get(1);
    assertThat(mail.getSubject()).isEqualTo("【公报提醒】" + alert.title());
    assertThat(mail.getHeader("X-Gongbao-Document")).containsExactly(alert.documentId());
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");

    String leave = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
    assertThat(get(leave).statusCode()).isEqualTo(200);
    assertThat(post(leave, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
    assertThat(post(leave, "List-Unsubscribe=One-Click").statusCode()).isEqualTo(200);
    assertThat(interests(interestId)).last().isNull();

    publish(Topics.ALERTS, interestId, Alerts.alert(interestId, UUID.randomUUID().toString()));
    aRecordThatIsNoAlertIsSetAside();
    assertThat(mails(address)).hasSize(2);
  }

  @Test
  void describesItsInterface() throws Exception {
    JsonNode description = Json.MAPPER.readTree(get("/api/v1/openapi").body());

    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/v1/topics",
            "/api/v1/subscriptions",
            "/api/v1/subscriptions/{id}",
            "/api/v1/subscriptions/{id}/explanations/{documentId}",
            "/api/v1/documents/{documentId}/explanation",
            "/api/v1/backtests");
  }

  /** Also shows that everything before it in its partition has been handled. */
  private static void aRecordThatIsNoAlertIsSetAside() {
    String key = UUID.randomUUID().toString();
    for (int partition = 0; partition < 2; partition++) {
      producer.send(
          new ProducerRecord<>(Topics.ALERTS.name(), partition, key, "{\"no\":1}".getBytes()));
    }
    producer.flush();
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(read(Topics.ALERTS_DEAD_LETTERS, key))
                    .hasSize(2)
                    .allSatisfy(NotifyPipelineIT::explains));
  }

  private static void explains(DeadLetter letter) {
    assertThat(letter.code()).isEqualTo("not-our-event");
    assertThat(letter.topic()).isEqualTo(Topics.ALERTS.name());
    assertThat(letter.value()).isEqualTo("{\"no\":1}");
  }

  private String interest(String subscriptionId, String confirmLink) throws Exception {
    String manage = post(confirmLink, "").body().replaceAll("(?s).*/manage/([^\"]+)\".*", "$1");
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(site + "/api/v1/subscriptions/" + subscriptionId))
                .header("Authorization", "Bearer " + manage)
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.body()).contains("\"state\":\"active\"").doesNotContain("example.org");
    Interest interest =
        Json.MAPPER.treeToValue(
            Json.MAPPER.readTree(answer.body()).get("interest"), Interest.class);
    return CanonicalInterest.of(interest).id();
  }

  private String subscribe(String address) throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(site + "/api/v1/subscriptions"))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        """
                        {"email": "%s", "interest": {"topics": ["carbon"], "query": "%s"}}
                        """
                            .formatted(address, address.replaceAll("\\W", ""))))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(202);
    return Json.MAPPER.readTree(answer.body()).get("id").asString();
  }

  private static String id(String link) {
    return link.substring(link.lastIndexOf('/') + 1).substring(0, 32);
  }

  private static String link(MimeMessage mail, String path) throws Exception {
    String plain = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
    Matcher link = Pattern.compile("http\\S+" + path + "\\S+").matcher(plain);
    assertThat(link.find()).as(plain).isTrue();
    return link.group();
  }

  private static String freshAddress() {
    return UUID.randomUUID().toString().substring(0, 8) + "@example.org";
  }

  private static List<MimeMessage> awaitMails(String address, int count) {
    return await().atMost(PATIENCE).until(() -> mails(address), found -> found.size() >= count);
  }

  private static List<MimeMessage> mails(String address) throws Exception {
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage mail : MAIL.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(address)) {
        found.add(mail);
      }
    }
    return found;
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(here(address))).build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String address, String form) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(here(address)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  /** Links name the configured site; the test's port is another. */
  private static String here(String address) {
    return site + address.replaceFirst("^https?://[^/]+", "");
  }

  private static <V> void publish(Topic<V> topic, String key, V value) {
    producer.send(new ProducerRecord<>(topic.name(), key, Json.MAPPER.writeValueAsBytes(value)));
    producer.flush();
  }

  private static List<InterestRegistered> interests(String interestId) {
    return read(Topics.INTERESTS, interestId);
  }

  /** Everything a topic holds under a key, in order. */
  private static <V> List<V> read(Topic<V> topic, String key) {
    Map<String, Object> settings =
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, PLATFORM.kafkaBootstrapServers());
    List<V> values = new ArrayList<>();
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          if (key.equals(record.key())) {
            values.add(topic.valueSerde().deserializer().deserialize(topic.name(), record.value()));
          }
        }
      }
    }
    return values;
  }
}
