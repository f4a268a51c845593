package org.gongbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.event.IssueOutcome;
import org.gongbao.contract.event.IssueReceived;
import org.gongbao.edges.stream.Patience;
import org.gongbao.testkit.TestPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service on a real broker and store. */
class IngestServiceIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path folder;

  private static ConfigurableApplicationContext service;
  private static RecordedTopics topics;
  private static String issues;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    TestPlatform platform = TestPlatform.current();
    service =
        IngestApplication.application()
            .run(
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + platform.kafkaBootstrapServers(),
                "--spring.mongodb.uri=" + platform.freshMongoUri(),
                "--gongbao.ingest.directory=" + folder,
                "--gongbao.ingest.settle-time=100ms",
                "--gongbao.ingest.poll-interval=100ms",
                "--gongbao.ingest.max-size=100KB");
    topics = new RecordedTopics(platform.kafkaBootstrapServers());
    String port = service.getEnvironment().getProperty("local.server.port");
    issues = "http://127.0.0.1:" + port + "/api/v1/issues";
  }

  @AfterAll
  static void stop() {
    topics.close();
    service.close();
  }

  @Test
  void publishesAnUploadOnceAndTellsWhatBecameOfIt() throws Exception {
    byte[] gazette = unique("松陵市人民政府公报");
    String id = Ids.issue(Ids.sha256(gazette));

    assertThat(send(gazette).statusCode()).isEqualTo(202);
    assertThat(send(gazette).statusCode()).isEqualTo(200);

    var event = topics.issue(id, PATIENCE);
    assertThat(Json.MAPPER.readValue(event.value(), IssueReceived.class).fileName()).isEqualTo("x");
    assertThat(CloudEvents.text(event.headers(), "ce_id")).isEqualTo(id);
    assertThat(CloudEvents.text(event.headers(), "ce_type")).isEqualTo("gongbao.issue.received.v1");
    assertThat(event.headers().toArray()).allMatch(header -> isOfTheContract(header.key()));

    topics.send(
        new IssueOutcome(
            id, IssueOutcome.State.PARSED, null, null, List.of("a", "b"), Instant.EPOCH));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(one(id).get("state").asString()).isEqualTo("parsed");
              assertThat(one(id).get("documents").asInt()).isEqualTo(2);
            });
    assertThat(topics.countOfIssue(id)).isEqualTo(1);
  }

  @Test
  void setsAsideARecordThatIsNoOutcome() throws Exception {
    String key = TestPlatform.freshName("stray");

    topics.sendStray(key, "{\"no\": 1}");

    DeadLetter letter = topics.deadLetter(key, PATIENCE);
    assertThat(letter.code()).isEqualTo("not-our-event");
    assertThat(letter.topic()).isEqualTo("gazette.outcomes.v1");
    assertThat(letter.value()).isEqualTo("{\"no\": 1}");
    assertThat(service.getBean(ListenerContainerCustomizer.class)).isInstanceOf(Patience.class);
  }

  @Test
  void publishesAFileFromTheWatchedFolder() throws Exception {
    byte[] gazette = unique("青岚县人民政府公报");
    Files.write(folder.resolve("1.txt"), gazette);

    var event = topics.issue(Ids.issue(Ids.sha256(gazette)), PATIENCE);

    IssueReceived issue = Json.MAPPER.readValue(event.value(), IssueReceived.class);
    assertThat(issue.source()).isEqualTo("directory");
    assertThat(issue.address()).isEqualTo("1.txt");
  }

  @Test
  void answersAnUploadAboveTheLimitWithAProblem() throws Exception {
    byte[] large = new byte[150 * 1024];

    HttpResponse<String> answer = send(large);

    assertThat(answer.statusCode()).isEqualTo(413);
    JsonNode problem = Json.MAPPER.readTree(answer.body());
    assertThat(problem.get("code").asString()).isEqualTo("too-large");
    assertThat(one(problem.get("id").asString()).get("state").asString()).isEqualTo("refused");
  }

  @Test
  void answersAFormAboveTheLimitWithAProblem() throws Exception {
    for (int size : new int[] {150 * 1024, 5 * 1024 * 1024}) {
      HttpResponse<String> answer = sendForm(new byte[size]);

      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("\"too-large\"");
    }
  }

  @Test
  void answersABrokenFormWithAProblem() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issues))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString("--b\r\nContent-Disposition: form-data; name=\"file\""))
            .build();

    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"broken-form\"");
  }

  @Test
  void describesItsInterface() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(issues).resolve("openapi")).build();

    JsonNode description = Json.MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body());

    assertThat(description.get("paths").propertyNames())
        .containsExactlyInAnyOrder("/api/v1/issues", "/api/v1/issues/{id}");
  }

  private static boolean isOfTheContract(String header) {
    return header.startsWith("ce_") || header.equals("content-type");
  }

  private static byte[] unique(String text) {
    return (text + TestPlatform.freshName(" ")).getBytes(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(byte[] bytes) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issues))
            .header("X-File-Name", "../../x")
            .POST(BodyPublishers.ofByteArray(bytes))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> sendForm(byte[] bytes) throws IOException, InterruptedException {
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issues))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(bytes),
                    BodyPublishers.ofString("\r\n--b--\r\n")))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode one(String id) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(issues + "/" + id)).build();
    return Json.MAPPER.readTree(http.send(request, BodyHandlers.ofString()).body());
  }
}
