package org.gongbao.edges.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the server refuses before any of our code sees it: addresses with signs that must
 * not stand there, headers that are too long. Programs get a problem document, browsers a page.
 */
final class ProblemValve extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  private final ProblemTexts texts = new ProblemTexts();
  private final JsonMapper json;

  ProblemValve(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < FIRST_ERROR
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    RequestProblem code = RequestProblem.of(response.getStatus());
    Problem problem = Problem.of(code, ProblemReader.sentence(code));
    try {
      response.setStatus(code.status());
      if (isBrowser(request)) {
        write(response, "text/html;charset=UTF-8", ProblemPage.one(problem, texts.of(code.text())));
      } else {
        ProblemDetail document = problem.toDocument(String.valueOf(request.getRequestURI()));
        write(
            response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsString(document));
      }
    } catch (IOException e) {
      getContainer().getLogger().debug("nobody takes the answer", e);
    }
  }

  private static boolean isBrowser(Request request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  private static void write(Response response, String type, String text) throws IOException {
    response.setContentType(type);
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    response.finishResponse();
  }
}
