package org.gongbao.edges.problem;

import org.gongbao.contract.problem.ProblemCode;

/** What any service refuses, whatever it is about. */
public enum RequestProblem implements ProblemCode {
  /** The request is not what this address takes. */
  BAD_REQUEST(400),
  /** A parameter has a value that cannot be used. */
  BAD_PARAMETER(400),
  /** The request has no body where one is needed. */
  MISSING_BODY(400),
  /** The body is not JSON. */
  BAD_JSON(400),
  /** The body is JSON of another shape than is needed. */
  BAD_BODY(400),
  /** Nothing is at this address. */
  NOT_FOUND(404),
  /** The address is right, the method is not. */
  METHOD_NOT_ALLOWED(405),
  /** What is here cannot be given in the media types asked for. */
  NOT_ACCEPTABLE(406),
  /** The body is larger than is accepted. */
  TOO_LARGE(413),
  /** The body is of a media type that is not taken here. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** Our own mistake. */
  INTERNAL(500),
  /** A part that the service needs does not answer. */
  UNAVAILABLE(503);

  private final int status;

  RequestProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }

  /** What a bare status says; the nearest if there is none of its own. */
  static RequestProblem of(int status) {
    for (RequestProblem problem : values()) {
      if (problem.status == status) {
        return problem;
      }
    }
    return status >= INTERNAL.status ? INTERNAL : BAD_REQUEST;
  }
}
