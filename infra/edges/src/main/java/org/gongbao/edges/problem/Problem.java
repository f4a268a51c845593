package org.gongbao.edges.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongbao.contract.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * One refusal of a request.
 *
 * @param code its stable name
 * @param detail a sentence: what is wrong, quoting the value, and what to do
 * @param extras what else the problem document says, such as where in the body it went wrong
 * @param headers that belong to the answer, such as {@code Allow}
 */
public record Problem(
    ProblemCode code, String detail, Map<String, Object> extras, HttpHeaders headers) {

  /** The page of problems is on every service, so a relative address is right everywhere. */
  private static final String PAGE = "/problems#";

  private static final String RETRY_AFTER_SECONDS = "30";

  /** A problem without more than its sentence. */
  public static Problem of(ProblemCode code, String detail) {
    return new Problem(code, detail, Map.of(), HttpHeaders.EMPTY);
  }

  /** The same, saying one thing more. */
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(extras);
    more.put(name, value);
    return new Problem(code, detail, more, headers);
  }

  /** The same, with these headers. */
  public Problem with(HttpHeaders answered) {
    return new Problem(code, detail, extras, answered);
  }

  /** Its HTTP status. */
  public HttpStatus status() {
    return HttpStatus.valueOf(code.status());
  }

  /**
   * The answer.
   *
   * @param path of the request
   */
  public ResponseEntity<ProblemDetail> toAnswer(String path) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status())
            .headers(headers)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (status() == HttpStatus.SERVICE_UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    if (status() == HttpStatus.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.body(toDocument(path));
  }

  /** The problem document itself. */
  ProblemDetail toDocument(String path) {
    ProblemDetail document = ProblemDetail.forStatusAndDetail(status(), detail);
    document.setType(URI.create(PAGE + code.text()));
    document.setTitle(code.text().replace('-', ' '));
    document.setInstance(instance(path));
    document.setProperty("code", code.text());
    extras.forEach(document::setProperty);
    return document;
  }

  /** A path that is no address, such as one with a stray sign, is left out. */
  private static @Nullable URI instance(String path) {
    try {
      return URI.create(path);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
