package org.gongbao.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.gongbao.edges.problem.Problem;
import org.gongbao.edges.problem.ProblemReader;
import org.gongbao.edges.problem.RequestProblem;
import org.gongbao.ingest.issue.IssueRefusedException;
import org.gongbao.ingest.issue.Limits;
import org.gongbao.ingest.issue.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Every error as an RFC 9457 problem document: what was wrong, and what to do. */
@RestControllerAdvice
class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final Limits limits;

  Problems(Limits limits) {
    this.limits = limits;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) {
    return problem(failure, request).toAnswer(request.getRequestURI());
  }

  private Problem problem(Exception failure, HttpServletRequest request) {
    if (failure instanceof IssueRefusedException refused) {
      return refused(refused);
    }
    if (failure instanceof MaxUploadSizeExceededException) {
      return Problem.of(RequestProblem.TOO_LARGE, Refusal.tooLarge(limits.maxSize()).reason());
    }
    if (failure instanceof MultipartException form) {
      return Problem.of(
          IngestProblem.BROKEN_FORM,
          "The multipart form cannot be read to its end: "
              + form.getMostSpecificCause().getMessage()
              + ". Send it again, or send the issue as the whole body.");
    }
    if (failure instanceof IOException) {
      // Somebody broke off, or the disk is full: in both cases nothing was acknowledged.
      log.warn(
          "{} {} broke off: {}", request.getMethod(), request.getRequestURI(), failure.toString());
      return Problem.of(
          IngestProblem.BROKEN_BODY,
          "The body could not be taken to its end. Nothing was kept; send it again.");
    }
    return ProblemReader.read(failure, request);
  }

  private static Problem refused(IssueRefusedException failure) {
    Refusal refusal = failure.refusal();
    Problem problem =
        Problem.of(
            refusal.code().equals(Refusal.TOO_LARGE)
                ? RequestProblem.TOO_LARGE
                : IngestProblem.EMPTY_FILE,
            refusal.reason());
    return failure.issueId() == null ? problem : problem.with("id", failure.issueId());
  }
}
