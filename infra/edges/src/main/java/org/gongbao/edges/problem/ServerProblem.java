package org.gongbao.edges.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Reads what was refused outside any handler, as the server passes it on. */
public final class ServerProblem {

  private ServerProblem() {}

  /** The problem of a request that came to the error page. */
  public static Problem of(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Who asks for the error page itself finds nothing.
    RequestProblem code =
        status instanceof Integer number ? RequestProblem.of(number) : RequestProblem.NOT_FOUND;
    return Problem.of(code, ProblemReader.sentence(code));
  }

  /** The path that was asked for. */
  public static String path(HttpServletRequest request) {
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path instanceof String asked ? asked : request.getRequestURI();
  }
}
