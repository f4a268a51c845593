package org.gongbao.edges.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Reads the exceptions that any service can meet as problems; the log gets what is our mistake. */
public final class ProblemReader {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemReader.class);

  private ProblemReader() {}

  /** The problem that an exception means. */
  public static Problem read(Exception failure, HttpServletRequest request) {
    if (failure instanceof ProblemException known) {
      return known.problem();
    }
    if (failure instanceof MongoException) {
      LOG.warn(
          "{} {}: the store: {}", request.getMethod(), request.getRequestURI(), failure.toString());
      return Problem.of(
          RequestProblem.UNAVAILABLE,
          "the store does not answer, so nothing was done; send the request again in half a"
              + " minute");
    }
    if (failure instanceof HttpMessageNotReadableException unreadable) {
      return BodyProblem.of(unreadable);
    }
    if (failure instanceof InvalidParameterException parameters) {
      return unreadableParameters(parameters);
    }
    if (failure instanceof TypeMismatchException mismatch) {
      return mismatch(mismatch);
    }
    if (failure instanceof ErrorResponse response) {
      return Problem.of(
              RequestProblem.of(response.getStatusCode().value()), sentence(failure, request))
          .with(response.getHeaders());
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
    return Problem.of(RequestProblem.INTERNAL, sentence(RequestProblem.INTERNAL));
  }

  /** What can be said of a status alone. */
  static String sentence(RequestProblem problem) {
    return switch (problem) {
      case NOT_FOUND -> "nothing is at this address";
      case METHOD_NOT_ALLOWED -> "this method is not offered here; Allow names those that are";
      case NOT_ACCEPTABLE -> "what is here cannot be given in the media types of Accept";
      case TOO_LARGE -> "the request is larger than is accepted; send less";
      case UNSUPPORTED_MEDIA_TYPE -> "the body's media type is not taken here";
      case UNAVAILABLE -> "the service cannot answer at the moment; try again in half a minute";
      case INTERNAL -> "this is a mistake of the service; its log says more";
      default ->
          "the request's address, parameters or headers are malformed or longer than 8 KB; encode"
              + " signs as in %20, and send long values in the body";
    };
  }

  private static Problem unreadableParameters(InvalidParameterException failure) {
    RequestProblem code = RequestProblem.of(failure.getErrorCode());
    return code == RequestProblem.TOO_LARGE
        ? Problem.of(code, sentence(code))
        : Problem.of(
            RequestProblem.BAD_PARAMETER,
            "the parameters cannot be read; encode a per cent sign as %25 and others as in %20");
  }

  private static Problem mismatch(TypeMismatchException failure) {
    String name =
        failure instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(failure.getPropertyName());
    return Problem.of(
        RequestProblem.BAD_PARAMETER,
        "%s is '%s'; give %s"
            .formatted(name, Quotes.cut(failure.getValue()), kind(failure.getRequiredType())));
  }

  private static String kind(Class<?> type) {
    if (type == int.class || type == long.class) {
      return "a whole number such as 20";
    }
    return type == java.time.LocalDate.class ? "a date such as 2031-05-01" : "a usable value";
  }

  private static String sentence(Exception failure, HttpServletRequest request) {
    if (failure instanceof HttpRequestMethodNotSupportedException e) {
      return "%s is not offered here; use %s"
          .formatted(
              Quotes.cut(e.getMethod()),
              String.join(
                  " or ",
                  e.getSupportedMethods() == null
                      ? new String[] {"another"}
                      : e.getSupportedMethods()));
    }
    if (failure instanceof HttpMediaTypeNotSupportedException e) {
      return "the body is sent as '%s'; send it as %s"
          .formatted(Quotes.cut(request.getContentType()), Quotes.list(e.getSupportedMediaTypes()));
    }
    if (failure instanceof HttpMediaTypeNotAcceptableException e) {
      return "Accept asks for '%s'; this address gives %s"
          .formatted(
              Quotes.cut(request.getHeader("Accept")), Quotes.list(e.getSupportedMediaTypes()));
    }
    if (failure instanceof MissingServletRequestParameterException e) {
      return "the parameter '%s' is missing".formatted(e.getParameterName());
    }
    RequestProblem problem = RequestProblem.of(((ErrorResponse) failure).getStatusCode().value());
    return problem == RequestProblem.NOT_FOUND
        ? "nothing is at " + Quotes.cut(request.getRequestURI())
        : sentence(problem);
  }
}
