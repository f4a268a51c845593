package org.gongbao.edges.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongbao.testkit.RawAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A real server: much of this never comes as far as a handler. */
@SpringBootTest(classes = Things.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RequestProblemsTest {

  private static final String JSON = "Content-Type: application/json";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          GET /nothing                         | 404 | not-found          | nothing is at /nothing
          GET /error                           | 404 | not-found          | nothing is at
          GET /things/a%2Fb                    | 404 | not-found          | no thing 'a/b'
          GET /things/%E4%BA%91%0d%0aX:%20y    | 404 | not-found          | no thing
          GET /things/../x                     | 404 | not-found          | nothing is at
          GET /things/a%5Cb                    | 400 | bad-request        | encode signs as in %20
          GET /things/a%00b                    | 400 | bad-request        | encode signs as in %20
          GET /things/a%zz                     | 400 | bad-request        | encode signs as in %20
          GET /things/{x}                      | 400 | bad-request        | encode signs as in %20
          GET /things?from=2031-05-01&limit=%zz| 400 | bad-parameter      | encode a per cent sign as %25
          GET /things?from=2031-05-01&limit=x  | 400 | bad-parameter      | limit is 'x'; give a whole number
          GET /things?from=yesterday           | 400 | bad-parameter      | from is 'yesterday'; give a date
          GET /things                          | 400 | bad-request        | the parameter 'from' is missing
          DELETE /things                       | 405 | method-not-allowed | DELETE is not offered here; use
          TRACE /things                        | 405 | method-not-allowed | this method is not offered
          GET /things/store                    | 503 | unavailable        | the store does not answer
          GET /things/mistake                  | 500 | internal           | a mistake of the service
          POST /things                         | 400 | missing-body       | has none; send one
          """)
  void answersWithAProblemDocument(String request, int status, String code, String detail) {
    RawAnswer answer = RawAnswer.to(port, request, JSON);

    isProblem(answer, status, code, detail);
    assertThat(answer.head()).doesNotContain("X: y");
  }

  @Test
  void namesTheMethodsThatAreOffered() {
    assertThat(RawAnswer.to(port, "PATCH /things").head()).containsPattern("Allow: (GET|POST)");
  }

  @Test
  void saysWhichMediaTypesItGivesAndTakes() {
    isProblem(
        RawAnswer.to(port, "GET /things?from=2031-05-01", "Accept: application/xml"),
        406,
        "not-acceptable",
        "Accept asks for 'application/xml'; this address gives application/json");
    isProblem(
        post("x=1", "Content-Type: application/x-www-form-urlencoded"),
        415,
        "unsupported-media-type",
        "sent as 'application/x-www-form-urlencoded'; send it as application/json");
    isProblem(post("{}", "Content-Type: ;;;"), 415, "unsupported-media-type", "sent as ';;;'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"name": "a",}              | bad-json | the body is not JSON | 14
          {"name": "a                 | bad-json | the body is not JSON | 12
          x                           | bad-json | the body is not JSON | 1
          {"name": "a", "parts": "b"} | bad-body | 'parts' in the body  | 24
          {"name": {"a": 1}}          | bad-body | 'name' in the body   | 10
          {"parts": ["a", {"b": 1}]}  | bad-body | 'parts[1]' in the    | 17
          [1]                         | bad-body | the body is not of   | 1
          """)
  void saysWhereABodyIsWrong(String body, String code, String detail, int column) {
    RawAnswer answer = post(body, JSON);

    isProblem(answer, 400, code, detail);
    assertThat(answer.json().path("line").asInt()).isEqualTo(1);
    assertThat(answer.json().path("column").asInt()).isEqualTo(column);
  }

  @Test
  void readsNoBodyThatIsNestedWithoutEnd() {
    isProblem(post("[".repeat(Things.LARGEST_BODY), JSON), 400, "bad-body", "");
    isProblem(
        post("{\"parts\": " + "[".repeat(Things.LARGEST_BODY - 20), JSON), 400, "bad-body", "");
  }

  @Test
  void takesNoBodyAboveTheLimit() {
    String large = "{\"name\": \"" + "a".repeat(Things.LARGEST_BODY) + "\"}";

    isProblem(post(large, JSON), 413, "too-large", "send less");
    isProblem(
        RawAnswer.to(
            port,
            "POST /things",
            JSON,
            "Transfer-Encoding: chunked",
            "",
            Integer.toHexString(large.length()),
            large,
            "0"),
        413,
        "too-large",
        "more than 2000 bytes");
  }

  @Test
  void refusesAddressesAndHeadersWithoutEnd() {
    isProblem(
        RawAnswer.to(port, "GET /things?x=" + "a".repeat(20_000)), 400, "bad-request", "8 KB");
    isProblem(
        RawAnswer.to(port, "GET /things", "X: " + "a".repeat(20_000)), 400, "bad-request", "8 KB");
  }

  @Test
  void showsBrowsersAPage() {
    RawAnswer answer = RawAnswer.to(port, "GET /things/a%5Cb", "Accept: text/html,*/*");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.head()).contains("Content-Type: text/html");
    assertThat(answer.body()).contains("<h1>请求有误").doesNotContain("Tomcat");
  }

  @ParameterizedTest
  @EnumSource(RequestProblem.class)
  void explainsEveryCodeOnAPage(RequestProblem problem) {
    assertThat(RawAnswer.to(port, "GET /problems").body())
        .contains("<dt id=\"" + problem.text() + "\">");
  }

  private RawAnswer post(String body, String type) {
    return RawAnswer.to(port, "POST /things", type, "Content-Length: " + body.length(), "", body);
  }

  private static void isProblem(RawAnswer answer, int status, String code, String detail) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.head()).contains("Content-Type: application/problem+json");
    assertThat(answer.json().path("code").asString()).as(answer.body()).isEqualTo(code);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("type").asString()).isEqualTo("/problems#" + code);
    assertThat(answer.json().path("detail").asString()).contains(detail);
    assertThat(answer.json().path("instance").asString()).doesNotContain("/error?");
  }
}
