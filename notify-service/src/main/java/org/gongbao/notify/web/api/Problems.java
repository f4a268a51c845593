package org.gongbao.notify.web.api;

import java.net.URI;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.gongbao.notify.web.RefusalStatus;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem documents: RFC 9457 with a stable {@code code}, and {@code position}. */
public final class Problems {

  private static final URI DOCUMENTATION = URI.create("/problems");

  private Problems() {}

  /** The answer to what we refuse. */
  public static ResponseEntity<ProblemDetail> answer(Refusal refusal) {
    HttpStatus status = RefusalStatus.of(refusal.code());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (status == HttpStatus.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return answer.body(problem(refusal, status));
  }

  /** The answer with a code and a sentence. */
  public static ResponseEntity<ProblemDetail> answer(RefusalCode code, String sentence) {
    return answer(new Refusal(code, sentence));
  }

  private static ProblemDetail problem(Refusal refusal, HttpStatus status) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.getMessage());
    problem.setType(URI.create(DOCUMENTATION + "#" + refusal.code().text()));
    problem.setTitle(refusal.code().text().replace('-', ' '));
    problem.setProperty("code", refusal.code().text());
    if (refusal.position() != null) {
      problem.setProperty("position", refusal.position());
    }
    return problem;
  }
}
