package org.gongbao.parse.web;

import com.mongodb.MongoException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error as an RFC 9457 problem document with a stable {@code code}. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  @ExceptionHandler
  ProblemDetail unknown(UnknownDocumentException e) {
    return problem(HttpStatus.NOT_FOUND, "unknown-document", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail bad(IllegalArgumentException e) {
    return problem(HttpStatus.BAD_REQUEST, "bad-parameter", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail storeAway(MongoException e) {
    logger.warn("the store does not answer: " + e);
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE, "store-away", "the store does not answer; try again later");
  }

  @ExceptionHandler
  ProblemDetail tryAgain(IllegalStateException e) {
    logger.warn("a request could not be carried out", e);
    return problem(HttpStatus.SERVICE_UNAVAILABLE, "try-again", e.getMessage());
  }

  /** Gives Spring's own problems (wrong method, unreadable parameter …) their code too. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail detail) {
      detail.setProperty("code", code(status));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static String code(HttpStatusCode status) {
    HttpStatus known = HttpStatus.resolve(status.value());
    return known == null ? "error" : known.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ProblemDetail problem(HttpStatus status, String code, @Nullable String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return problem;
  }
}
