package org.gongbao.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonString;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Json;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service on a real broker and store. */
class ParseServiceIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path folder;

  private static ConfigurableApplicationContext service;
  private static KafkaProducer<String, IssueReceived> issues;
  private static MongoClient mongo;
  private static String database;
  private static String api;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    TestPlatform platform = TestPlatform.current();
    database = TestPlatform.freshName("parse");
    mongo = MongoClients.create(platform.mongoUri());
    service =
        ParseApplication.application()
            .run(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + platform.kafkaBootstrapServers(),
                "--spring.mongodb.uri=" + platform.mongoUri() + "/" + database,
                "--gongbao.parse.state-dir=" + folder);
    issues =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", platform.kafkaBootstrapServers()),
            new StringSerializer(),
            Topics.ISSUES.valueSerde().serializer());
    api = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void stop() {
    issues.close();
    service.close();
    mongo.close();
  }

  @Test
  void readsAnIssueIntoTheStoreInTheShapeOfTheContract() throws Exception {
    byte[] gazette = gazette();
    keep(gazette);
    announce(gazette);

    String issueId = Ids.issue(Ids.sha256(gazette));
    PolicyDocument document = awaitDocuments(issueId).get(0);
    assertThat(document.title()).isEqualTo("云溪市人民政府关于加快发展节水灌溉的意见");
    assertThat(document.documentNumber()).isEqualTo("云政发〔2024〕9号");
    assertThat(document.relations()).isNotEmpty();

    JsonNode one = Json.MAPPER.readTree(get("/api/v1/documents/" + document.id()).body());
    JsonNode expected = Json.MAPPER.valueToTree(document);
    assertThat(one).isEqualTo(Json.MAPPER.readTree(expected.toString()));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(get("/actuator/health").body())
                    .startsWith("{")
                    .endsWith("\"status\":\"UP\"}"));
  }

  @Test
  void replaysADeadLetterOnceItCanBeRead() throws Exception {
    byte[] gazette = gazette();
    announce(gazette); // its original is not there yet
    await().atMost(PATIENCE).until(() -> replayed("/api/v1/dead-letters/replay") == 1);
    keep(gazette);
    await().atMost(PATIENCE).until(() -> replayed("/api/v1/dead-letters/replay") == 1);

    assertThat(awaitDocuments(Ids.issue(Ids.sha256(gazette)))).isNotEmpty();
    assertThat(replayed("/api/v1/dead-letters/replay")).isZero();
  }

  @Test
  void saysWhatIsWrongWithARequest() throws Exception {
    HttpResponse<String> unknown = get("/api/v1/documents/none");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(code(unknown)).isEqualTo("unknown-document");
    assertThat(code(get("/api/v1/documents?limit=0"))).isEqualTo("bad-parameter");
    assertThat(code(get("/api/v1/documents?from=yesterday"))).isEqualTo("bad-parameter");
  }

  private List<PolicyDocument> awaitDocuments(String issueId) {
    String path = "/api/v1/issues/" + issueId + "/documents";
    return await()
        .atMost(PATIENCE)
        .until(
            () -> List.of(Json.MAPPER.readValue(get(path).body(), PolicyDocument[].class)),
            documents -> !documents.isEmpty());
  }

  private int replayed(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(api + path)).POST(BodyPublishers.noBody()).build();
    String body = http.send(request, BodyHandlers.ofString()).body();
    return Json.MAPPER.readTree(body).get("replayed").asInt();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(api + path)).build(), BodyHandlers.ofString());
  }

  private static String code(HttpResponse<String> response) {
    return Json.MAPPER.readTree(response.body()).get("code").asString();
  }

  private static void keep(byte[] gazette) {
    GridFSBuckets.create(mongo.getDatabase(database), "originals")
        .uploadFromStream(
            new BsonString(Ids.sha256(gazette)), "公报.txt", new ByteArrayInputStream(gazette));
  }

  private static void announce(byte[] gazette) {
    String hash = Ids.sha256(gazette);
    IssueReceived issue =
        new IssueReceived(
            Ids.issue(hash),
            hash,
            hash,
            "公报.txt",
            "text/plain",
            gazette.length,
            "upload",
            null,
            Instant.now());
    issues.send(new ProducerRecord<>(Topics.ISSUES.name(), issue.issueId(), issue));
    issues.flush();
  }

  private static byte[] gazette() {
    return """
        云溪市人民政府公报
        2024年第%s号

        云溪市人民政府
        关于加快发展节水灌溉的意见
        云政发〔2024〕9号

        各县人民政府，市政府各部门：

        为贯彻落实《松陵省人民政府关于节水灌溉的意见》（松政发〔2023〕4号）精神，提出如下意见。

        一、总体要求

        到2026年，全市高效节水灌溉面积稳步扩大，本意见自印发之日起施行，有效期五年。

        云溪市人民政府
        2024年3月5日
        """
        .formatted(Math.abs(UUID.randomUUID().hashCode()))
        .getBytes(StandardCharsets.UTF_8);
  }
}
