package org.gongbao.ingest.web;

/** A request that cannot be understood; the message says what to change. */
final class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  BadRequestException(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
