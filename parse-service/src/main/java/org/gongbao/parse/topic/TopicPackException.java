package org.gongbao.parse.topic;

/** A topic pack that cannot be used; the message names the file, the line and what to write. */
public final class TopicPackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TopicPackException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }

  TopicPackException(String file, String message) {
    super(file + ": " + message);
  }
}
