package org.gongbao.edges.problem;

import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A service as ours are made, with nothing of its own to say. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ApiProblems.class, Things.Controller.class, Things.Advice.class})
class Things {

  static final int LARGEST_BODY = 2000;

  @Bean
  BodyLimit bodyLimit() {
    return new BodyLimit(LARGEST_BODY);
  }

  record Thing(String name, List<String> parts) {}

  @RestControllerAdvice
  static class Advice {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception failure, HttpServletRequest request) {
      return ProblemReader.read(failure, request).toAnswer(request.getRequestURI());
    }
  }

  @RestController
  static class Controller {

    @GetMapping("/things")
    List<String> list(@RequestParam(defaultValue = "20") int limit, @RequestParam LocalDate from) {
      return List.of("thing", from.toString());
    }

    @GetMapping("/things/{id}")
    String one(@PathVariable String id) {
      throw switch (id) {
        case "store" -> new MongoTimeoutException("no server");
        case "mistake" -> new IllegalStateException("ours");
        default -> new ProblemException(RequestProblem.NOT_FOUND, "no thing '" + id + "'");
      };
    }

    @PostMapping("/things")
    Thing make(@RequestBody Thing thing) {
      return thing;
    }
  }
}
