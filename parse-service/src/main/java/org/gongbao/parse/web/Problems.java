package org.gongbao.parse.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gongbao.edges.problem.ApiProblems;
import org.gongbao.edges.problem.BodyLimit;
import org.gongbao.edges.problem.ProblemReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every error as an RFC 9457 problem document with a stable {@code code}. */
@RestControllerAdvice
@Import(ApiProblems.class)
class Problems {
  /** Commands need no body; a small one does no harm. */
  private static final long LARGEST_BODY = 64 * 1024;

  @ExceptionHandler
  ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) {
    return ProblemReader.read(failure, request).toAnswer(request.getRequestURI());
  }

  @Bean
  static BodyLimit bodyLimit() {
    return new BodyLimit(LARGEST_BODY);
  }
}
