package org.gongbao.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.gongbao.ingest.issue.IssueRefusedException;
import org.gongbao.ingest.issue.Limits;
import org.gongbao.ingest.issue.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every error as an RFC 9457 problem document: what was wrong, and what to do. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final Limits limits;

  Problems(Limits limits) {
    this.limits = limits;
  }

  @ExceptionHandler
  ProblemDetail refused(IssueRefusedException e) {
    Refusal refusal = e.refusal();
    HttpStatus status =
        refusal.code().equals(Refusal.TOO_LARGE)
            ? HttpStatus.CONTENT_TOO_LARGE
            : HttpStatus.BAD_REQUEST;
    ProblemDetail problem = problem(status, refusal.code(), refusal.reason());
    if (e.issueId() != null) {
      problem.setProperty("id", e.issueId());
    }
    return problem;
  }

  @ExceptionHandler
  ProblemDetail badRequest(BadRequestException e) {
    return problem(HttpStatus.BAD_REQUEST, e.code(), e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unknownIssue(UnknownIssueException e) {
    return problem(HttpStatus.NOT_FOUND, "unknown-issue", e.getMessage());
  }

  @ExceptionHandler
  ProblemDetail brokenForm(MultipartException e) {
    return problem(
        HttpStatus.BAD_REQUEST,
        "broken-form",
        "The multipart form cannot be read to its end: "
            + e.getMostSpecificCause().getMessage()
            + ". Send it again, or send the issue as the whole body.");
  }

  /** Somebody broke off, or the disk is full: in both cases nothing was acknowledged. */
  @ExceptionHandler
  ProblemDetail unreadable(IOException e, HttpServletRequest request) {
    log.warn("{} {} broke off: {}", request.getMethod(), request.getRequestURI(), e.toString());
    return problem(
        HttpStatus.BAD_REQUEST,
        "broken-body",
        "The body could not be taken to its end. Nothing was kept; send it again.");
  }

  @ExceptionHandler
  ProblemDetail unexpected(RuntimeException e, HttpServletRequest request) {
    log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
    return problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "unavailable",
        "The store did not answer, so nothing was acknowledged. Send it again in a minute; the same"
            + " bytes are never taken twice.");
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    Refusal refusal = Refusal.tooLarge(limits.maxSize());
    return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
        .body(problem(HttpStatus.CONTENT_TOO_LARGE, refusal.code(), refusal.reason()));
  }

  /** Gives the framework's own problems a code: the status in words. */
  @Override
  protected ResponseEntity<Object> createResponseEntity(
      @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (body instanceof ProblemDetail problem) {
      HttpStatus known = HttpStatus.resolve(status.value());
      String words = known == null ? "error-" + status.value() : known.getReasonPhrase();
      problem.setProperty("code", words.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
    return super.createResponseEntity(body, headers, status, request);
  }

  private static ProblemDetail problem(HttpStatus status, String code, @Nullable String detail) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setDetail(detail);
    problem.setProperty("code", code);
    return problem;
  }
}
