package org.gongbao.standalone.instance;

import org.jspecify.annotations.Nullable;

/** An instance could not be started; the message is a sentence for the person who tried. */
public final class StartException extends RuntimeException {

  private static final long serialVersionUID = 1;

  StartException(String message) {
    this(message, null);
  }

  StartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
