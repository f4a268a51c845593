package org.gongbao.edges.problem;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** Says what is wrong with a body of JSON, and where. */
final class BodyProblem {

  private BodyProblem() {}

  static Problem of(HttpMessageNotReadableException failure) {
    JacksonException json = null;
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException known) {
        return known.problem();
      }
      if (cause instanceof BodyLimit.Exceeded exceeded) {
        return exceeded.problem();
      }
      if (json == null && cause instanceof JacksonException found) {
        json = found;
      }
    }
    if (json instanceof DatabindException mismatch) {
      return place(
          Problem.of(
              RequestProblem.BAD_BODY,
              "%s is not of the shape that is needed".formatted(path(mismatch))),
          mismatch);
    }
    if (json != null) {
      return place(
          Problem.of(RequestProblem.BAD_JSON, "the body is not JSON: " + reason(json)), json);
    }
    return Problem.of(
        RequestProblem.MISSING_BODY, "the request needs a body of JSON and has none; send one");
  }

  /** The parser's sentence without its own notes on where it stood. */
  private static String reason(JacksonException failure) {
    String sentence = String.valueOf(failure.getOriginalMessage()).lines().findFirst().orElse("");
    return Quotes.cut(
        sentence.replaceFirst("\\s*\\(start marker at .*|\\s*\\(was expecting .*", ""));
  }

  /** Such as {@code interest.topics[0]}. */
  private static String path(DatabindException failure) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : failure.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.isEmpty() ? "the body" : "'" + Quotes.cut(path) + "' in the body";
  }

  private static Problem place(Problem problem, JacksonException failure) {
    TokenStreamLocation at = failure.getLocation();
    if (at == null || at.getLineNr() < 1) {
      return problem;
    }
    String detail =
        "%s (line %d, column %d)".formatted(problem.detail(), at.getLineNr(), at.getColumnNr());
    return Problem.of(problem.code(), detail)
        .with("line", at.getLineNr())
        .with("column", at.getColumnNr());
  }
}
