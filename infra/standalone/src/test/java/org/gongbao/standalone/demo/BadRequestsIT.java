package org.gongbao.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongbao.contract.problem.RecordProblem;
import org.gongbao.contract.problem.StableCode;
import org.gongbao.edges.problem.RequestProblem;
import org.gongbao.ingest.web.IngestProblem;
import org.gongbao.notify.refusal.RefusalCode;
import org.gongbao.parse.web.ParseProblem;
import org.gongbao.standalone.SharedInstance;
import org.gongbao.standalone.instance.Addresses;
import org.gongbao.testkit.RawAnswer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same mistake gets the same code from every service, as a problem document. */
@Timeout(60)
@ExtendWith(SharedInstance.class)
class BadRequestsIT {

  private final Addresses at = SharedInstance.addresses();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET /api/v1/nothing                | 404 | not-found
          GET /api/v1/nothing/..%2F..%2Fx    | 404 | not-found
          PATCH {things}                     | 405 | method-not-allowed
          TRACE {things}                     | 405 | method-not-allowed
          GET {things}/a%2Fb                 | 404 | unknown-{thing}
          GET {things}/..%2F..%2Fx           | 404 | unknown-{thing}
          GET {things}/%E4%BA%91%0d%0aX:%20y | 404 | unknown-{thing}
          GET {things}/%24ne                 | 404 | unknown-{thing}
          GET {things}/{long}                | 404 | unknown-{thing}
          GET {things}/a%5Cb                 | 400 | bad-request
          GET {things}/a%00b                 | 400 | bad-request
          GET {things}/a%zz                  | 400 | bad-request
          GET {things}?x={endless}           | 400 | bad-request
          """)
  void everyServiceGivesTheSameCode(String request, int status, String code) {
    for (Service service : services()) {
      String asked =
          request
              .replace("{things}", service.things())
              .replace("{long}", "a".repeat(5000))
              .replace("{endless}", "a".repeat(20_000));

      RawAnswer answer = service.ask(asked);

      isProblem(answer, status, code.replace("{thing}", service.thing()));
      assertThat(answer.head()).doesNotContain("\r\nX: y");
      assertThat(answer.head().contains("Allow: ")).isEqualTo(status == 405);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%zz", "-1", "0", "word", "99999999999"})
  void listsRefuseALimitThatIsNone(String limit) {
    for (Service service : services()) {
      if (!service.thing().equals("subscription")) {
        isProblem(service.ask("GET " + service.things() + "?limit=" + limit), 400, "bad-parameter");
      }
    }
  }

  @Test
  void eachSaysWhichMediaTypesItGives() {
    for (String address :
        new String[] {
          at.ingest() + "/api/v1/issues",
          at.documents() + "/api/v1/documents",
          at.site() + "/api/v1/topics"
        }) {
      URI uri = URI.create(address);
      isProblem(
          RawAnswer.to(uri.getPort(), "GET " + uri.getPath(), "Accept: application/xml"),
          406,
          "not-acceptable");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET /nothing, 404",
    "GET /documents/a%2Fb, 404",
    "GET /documents/a%5Cb, 400",
    "GET /?words=%zz, 400",
    "GET /?page=word, 400",
    "DELETE /subscribe, 405",
    "GET /confirm/%0d%0aSet-Cookie:x, 401"
  })
  void readersSeeAPage(String request, int status) {
    RawAnswer answer = site().ask(request, "Accept: text/html");

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.head()).contains("Content-Type: text/html").doesNotContain("\r\nSet-Cookie");
    assertThat(Jsoup.parse(answer.body()).select("h1").text()).isNotBlank();
  }

  @Test
  void thePageOfProblemsExplainsEveryCodeAndNoOther() {
    Set<String> codes = new TreeSet<>();
    Stream.<StableCode[]>of(
            RequestProblem.values(),
            IngestProblem.values(),
            ParseProblem.values(),
            RefusalCode.values(),
            RecordProblem.values())
        .flatMap(Stream::of)
        .forEach(code -> codes.add(code.text()));

    for (Service service : services()) {
      String page = service.ask("GET /problems").body();
      assertThat(new TreeSet<>(Jsoup.parse(page).select("dl [id]").eachAttr("id")))
          .isEqualTo(codes);
    }
  }

  /** A service and what it is about. */
  private record Service(int port, String things, String thing) {

    RawAnswer ask(String request, String... headers) {
      return RawAnswer.to(port, request, headers);
    }
  }

  private Service[] services() {
    return new Service[] {
      site(),
      new Service(port(at.ingest()), "/api/v1/issues", "issue"),
      new Service(port(at.documents()), "/api/v1/documents", "document")
    };
  }

  private Service site() {
    return new Service(port(at.site()), "/api/v1/subscriptions", "subscription");
  }

  private static int port(String address) {
    return URI.create(address).getPort();
  }

  private static void isProblem(RawAnswer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.head()).contains("Content-Type: application/problem+json");
    assertThat(answer.json().path("code").asString()).as(answer.body()).isEqualTo(code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("type").asString()).isEqualTo("/problems#" + code);
    assertThat(answer.json().path("detail").asString()).isNotBlank();
  }
}
