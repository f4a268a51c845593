package org.gongbao.notify.web.api;

import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what the REST interface refuses into problem documents. */
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    return Problems.answer(refusal);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return Problems.answer(refusal);
      }
    }
    return Problems.answer(
        RefusalCode.MISSING_BODY,
        "the request needs a JSON body such as {\"email\": \"name@example.org\", \"interest\":"
            + " {\"topics\": [\"carbon\"]}, \"rhythm\": \"immediate\"}; this one has none, or it"
            + " is not of that shape");
  }
}
