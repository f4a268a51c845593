package org.gongbao.standalone.client;

import org.jspecify.annotations.Nullable;

/** A server refused, or there is none; the message is a sentence for the person who asked. */
public final class ServerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  ServerException(String message) {
    this(message, null);
  }

  ServerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
