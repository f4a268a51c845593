package org.gongbao.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.notify.link.Purpose;
import org.gongbao.notify.link.Secret;
import org.gongbao.notify.link.Tokens;
import org.gongbao.standalone.SharedInstance;
import org.gongbao.standalone.client.GazetteSource;
import org.gongbao.standalone.client.IngestClient;
import org.gongbao.standalone.client.IssueState;
import org.gongbao.standalone.client.MailboxClient;
import org.gongbao.standalone.client.Patience;
import org.gongbao.standalone.demo.Visitor.Answer;
import org.gongbao.standalone.instance.Addresses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * Sends a whole instance what it cannot use: each gets its reason, and nothing else is disturbed.
 */
@Timeout(120)
@ExtendWith(SharedInstance.class)
class BadInputIT {

  private static final Patience PATIENCE = Patience.of(Duration.ofSeconds(60));
  private static final String SUBSCRIPTION = "0123456789abcdef0123456789abcdef";

  private final Path folder = SharedInstance.folder();
  private final Addresses at = SharedInstance.addresses();
  private final Visitor visitor = new Visitor();
  private final IngestClient ingest = new IngestClient(at.ingest());

  @Test
  void setsAsideWhatCannotBeReadAndReadsTheNext() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("noise.bin", BadFiles.noise(5));
    files.put("locked.pdf", BadFiles.lockedPdf());
    files.put("cut.pdf", BadFiles.cutPdf());
    files.put("bomb.docx", BadFiles.bomb());
    files.put("gone.html", BadFiles.errorPage());
    Map<String, String> ids = new LinkedHashMap<>();
    files.forEach((name, bytes) -> ids.put(name, ingest.send(bytes, name)));
    String good = ingest.send(sample(0).read(), sample(0).name());

    List<JsonNode> refused = ids.values().stream().map(this::settled).toList();

    assertThat(refused).extracting(issue -> issue.path("state").asString()).containsOnly("refused");
    assertThat(refused)
        .extracting(issue -> issue.path("code").asString())
        .containsExactly("binary", "password-protected", "damaged", "expands-too-far", "no-policy");
    assertThat(refused)
        .allSatisfy(
            issue ->
                assertThat(issue.path("reason").asString())
                    .startsWith(issue.path("fileName").asString() + " ")
                    .containsAnyOf("send", "remove", "fetch", "save", "convert"));
    ids.forEach((name, id) -> isKept(id, files.get(name)));
    isServed(good);
  }

  @Test
  void refusesAtTheDoorWithAReceipt() {
    String issues = at.ingest() + "/api/v1/issues";
    Answer empty = visitor.post(issues, new byte[0], "X-File-Name", "empty.txt");
    Answer nothing = visitor.post(issues);
    Answer huge = visitor.post(issues, BadFiles.noise(60), "X-File-Name", "huge.bin");

    isProblem(empty, 400, "empty-file", "has no bytes", "Send the issue");
    isProblem(nothing, 400, "empty-file", "has no bytes", "Send the issue");
    isProblem(huge, 413, "too-large", "larger than 50.0 MB", "Send a smaller one");
    assertThat(List.of(empty, huge))
        .allSatisfy(
            answer -> {
              JsonNode receipt = issue(answer.json().path("id").asString());
              assertThat(receipt.path("state").asString()).isEqualTo("refused");
              assertThat(receipt.path("reason").asString()).isEqualTo(answer.detail());
            });
  }

  @Test
  void saysThatAnIssueIsUnknown() {
    isProblem(
        visitor.get(at.ingest() + "/api/v1/issues/nothing"), 404, "unknown-issue", "'nothing'");
    isProblem(
        visitor.get(at.documents() + "/api/v1/documents/nothing"),
        404,
        "unknown-document",
        "nothing");
  }

  @Test
  void readsATextWithBrokenSigns() throws IOException {
    String id = ingest.send(BadFiles.broken(sample(1).read()), "broken.txt");

    assertThat(settled(id).path("state").asString()).isEqualTo("parsed");
    isServed(id);
  }

  @Test
  void takesNoPathFromAName() throws IOException {
    byte[] text =
        (new String(sample(2).read(), StandardCharsets.UTF_8) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    Answer sent = visitor.post(at.ingest() + "/api/v1/issues", text, "X-File-Name", "../../x");

    assertThat(sent.status()).isEqualTo(202);
    JsonNode issue = settled(sent.json().path("id").asString());
    assertThat(issue.path("fileName").asString()).isEqualTo("x");
    assertThat(issue.path("state").asString()).isEqualTo("parsed");
    assertThat(folder.resolve("../../x").normalize()).doesNotExist();
  }

  @Test
  void showsAPageWithScriptsAndRunsNone() {
    String id = ingest.send(BadFiles.scriptedPage(), "page.html");
    assertThat(settled(id).path("documents").asInt()).isEqualTo(1);

    Answer answer = page(documents(id).get(0).path("id").asString());

    Document page = Jsoup.parse(answer.body(), at.site());
    assertThat(answer.policy()).contains("default-src 'none'", "script-src 'self'");
    assertThat(answer.policy()).doesNotContain("unsafe");
    assertThat(page.select("script"))
        .allSatisfy(
            script -> {
              assertThat(script.absUrl("src")).startsWith(at.site() + "/");
              assertThat(script.data()).isEmpty();
            });
    assertThat(page.select("iframe, object, embed, [^on], [href^=javascript]")).isEmpty();
    assertThat(page.text()).contains("<script>document.title = 'text ran'</script>");
  }

  @Test
  void saysWhereAQueryIsWrong() {
    Answer answer = visitor.post(subscriptions(), wish("reader@example.org", "碳达峰 (钢铁 OR"));

    isProblem(answer, 400, "bad-query", "");
    assertThat(answer.json().path("position").asInt(-1)).isBetween(4, 10);
    assertThat(answer.detail()).isNotBlank();
  }

  @Test
  void writesToNoAddressWithALineBreak() {
    Answer answer =
        visitor.post(
            subscriptions(), wish("reader@example.org\\r\\nBcc: other@example.org", "碳达峰"));

    isProblem(answer, 400, "bad-address", "reader@example.org␤␤Bcc:", "give one like");
    assertThat(new MailboxClient(at.mailbox()).to("other@example.org")).isEmpty();
  }

  @Test
  void asksForTheBodyThatIsMissing() {
    isProblem(visitor.post(subscriptions()), 400, "missing-body", "needs a body of JSON");
    isProblem(visitor.post(subscriptions(), ""), 400, "missing-body", "needs a body of JSON");
    isProblem(visitor.post(subscriptions(), "{\"email\":"), 400, "bad-json", "line 1");
  }

  @Test
  void knowsNoSubscriptionThatNeverWas() throws IOException {
    String bearer = "Bearer " + tokens(Clock.systemUTC()).sign(Purpose.MANAGE, SUBSCRIPTION);

    isProblem(visitor.get(subscriptions() + "/7"), 404, "unknown-subscription", "32 hexadecimal");
    isProblem(visitor.get(subscriptions() + "/" + SUBSCRIPTION), 401, "missing-token", "Bearer");
    isProblem(
        visitor.get(subscriptions() + "/" + SUBSCRIPTION, "Authorization", bearer),
        404,
        "unknown-subscription",
        SUBSCRIPTION);
  }

  @Test
  void refusesForgedAndExpiredLinks() throws IOException {
    String forged = SUBSCRIPTION + "." + "A".repeat(43);
    Clock longAgo = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);
    String expired = tokens(longAgo).sign(Purpose.CONFIRM, SUBSCRIPTION, Duration.ofDays(7));

    SoftAssertions pages = new SoftAssertions();
    for (String kind : List.of("confirm", "manage", "unsubscribe")) {
      Answer answer = visitor.get(at.site() + "/" + kind + "/" + forged);
      pages.assertThat(answer.status()).as(kind).isEqualTo(401);
      pages.assertThat(answer.body()).as(kind).contains("这个链接无效或不完整，请从邮件中完整复制链接后再打开");
    }
    pages.assertThat(visitor.post(at.site() + "/confirm/" + expired).status()).isEqualTo(410);
    pages
        .assertThat(visitor.get(at.site() + "/confirm/" + expired).body())
        .contains("这个链接已经过期，请重新订阅");
    pages.assertAll();
    isProblem(
        visitor.get(subscriptions() + "/" + SUBSCRIPTION, "Authorization", "Bearer " + forged),
        401,
        "forged-link",
        "copy it whole");
  }

  /** The receipt, the dead letter and the bytes themselves. */
  private void isKept(String id, byte[] bytes) {
    JsonNode receipt = issue(id);
    List<DeadLetter> letters = PATIENCE.await(() -> deadLetters(id), found -> !found.isEmpty());
    assertThat(letters)
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.code()).isEqualTo(receipt.path("code").asString());
              assertThat(letter.reason()).isEqualTo(receipt.path("reason").asString());
              assertThat(letter.topic()).isEqualTo(Topics.ISSUES.name());
              assertThat(letter.value()).contains(receipt.path("sha256").asString());
            });
    try (MongoClient client = MongoClients.create(at.mongodb())) {
      org.bson.Document original =
          client
              .getDatabase("gongbao")
              .getCollection("originals.files")
              .find(Filters.eq("_id", receipt.path("sha256").asString()))
              .first();
      assertThat(original).containsEntry("length", (long) bytes.length);
    }
  }

  private List<DeadLetter> deadLetters(String id) {
    return new TopicLog(at.kafka())
        .read(Topics.ISSUES_DEAD_LETTERS).stream()
            .filter(letter -> id.equals(letter.key()))
            .toList();
  }

  /** Parsed, and each document there as JSON and as a page. */
  private void isServed(String id) {
    int count = settled(id).path("documents").asInt();
    assertThat(count).isPositive();
    List<JsonNode> documents = PATIENCE.await(() -> documents(id), found -> found.size() == count);
    assertThat(documents)
        .hasSize(count)
        .allSatisfy(
            document -> {
              Answer page = page(document.path("id").asString());
              assertThat(page.status()).isEqualTo(200);
              assertThat(Jsoup.parse(page.body()).select("h1").text())
                  .isEqualTo(document.path("title").asString());
            });
  }

  private JsonNode settled(String id) {
    IssueState state = PATIENCE.await(() -> ingest.state(id), IssueState::isSettled);
    assertThat(state.isSettled()).as("issue %s is settled", id).isTrue();
    return issue(id);
  }

  private JsonNode issue(String id) {
    return visitor.get(at.ingest() + "/api/v1/issues/" + id).json();
  }

  private List<JsonNode> documents(String id) {
    return visitor
        .get(at.documents() + "/api/v1/issues/" + id + "/documents")
        .json()
        .valueStream()
        .toList();
  }

  private Answer page(String documentId) {
    return PATIENCE.await(
        () -> visitor.get(at.site() + "/documents/" + documentId), page -> page.status() == 200);
  }

  private static void isProblem(Answer answer, int status, String code, String... words) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.type()).as(answer.body()).isEqualTo("application/problem+json");
    assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    assertThat(answer.detail()).contains(words);
  }

  private String subscriptions() {
    return at.site() + "/api/v1/subscriptions";
  }

  private static String wish(String email, String query) {
    return """
        {"email": "%s", "interest": {"query": "%s"}, "rhythm": "immediate"}"""
        .formatted(email, query);
  }

  /** Signs as the instance does, at a time of our choice. */
  private Tokens tokens(Clock clock) throws IOException {
    return new Tokens(new Secret(Files.readString(folder.resolve("secret"))), clock);
  }

  private static GazetteSource sample(int index) {
    return Samples.all().get(index);
  }
}
