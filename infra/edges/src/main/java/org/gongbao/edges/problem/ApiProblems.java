package org.gongbao.edges.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For services without pages: whatever no handler took, and the page that explains the codes. */
@RestController
@Import(ProblemServer.class)
public class ApiProblems implements ErrorController {

  private final ProblemTexts texts;

  ApiProblems(ProblemTexts texts) {
    this.texts = texts;
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> refused(HttpServletRequest request) {
    return ServerProblem.of(request).toAnswer(ServerProblem.path(request));
  }

  @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
  String page() {
    return ProblemPage.all(texts);
  }
}
