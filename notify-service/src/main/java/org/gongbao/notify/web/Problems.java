package org.gongbao.notify.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongbao.edges.problem.Problem;
import org.gongbao.edges.problem.ProblemReader;
import org.gongbao.edges.problem.ServerProblem;
import org.gongbao.notify.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says what was refused: a problem document to programs, human words on a page to readers. */
@Controller
@ControllerAdvice
class Problems implements ErrorController {

  @ExceptionHandler
  Object refused(Exception failure, HttpServletRequest request, HttpServletResponse response) {
    return answer(problem(failure, request), request.getRequestURI(), response);
  }

  /** What came to no handler of ours. */
  @RequestMapping("/error")
  Object untaken(HttpServletRequest request, HttpServletResponse response) {
    return answer(ServerProblem.of(request), ServerProblem.path(request), response);
  }

  private static Object answer(Problem problem, String path, HttpServletResponse response) {
    if (path.startsWith("/api/") || path.startsWith("/actuator/")) {
      return problem.toAnswer(path);
    }
    problem.headers().forEach((name, values) -> values.forEach(v -> response.setHeader(name, v)));
    ModelAndView page = new ModelAndView("problem", problem.status());
    page.addObject("code", problem.code().text());
    return page;
  }

  private static Problem problem(Exception failure, HttpServletRequest request) {
    Refusal refusal = refusal(failure);
    if (refusal == null) {
      return ProblemReader.read(failure, request);
    }
    Problem problem = Problem.of(refusal.code(), String.valueOf(refusal.getMessage()));
    return refusal.position() == null ? problem : problem.with("position", refusal.position());
  }

  /** Values refuse themselves, also while a body is read. */
  private static @Nullable Refusal refusal(Exception failure) {
    if (failure instanceof Refusal refusal) {
      return refusal;
    }
    Throwable cause = failure instanceof HttpMessageNotReadableException ? failure : null;
    while (cause != null && !(cause instanceof Refusal)) {
      cause = cause.getCause();
    }
    return (Refusal) cause;
  }
}
