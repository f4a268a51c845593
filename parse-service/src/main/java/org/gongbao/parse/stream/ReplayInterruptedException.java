package org.gongbao.parse.stream;

/** Kafka did not answer in the middle of a replay; the message says what to do. */
public final class ReplayInterruptedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReplayInterruptedException(RuntimeException cause) {
    super(
        "Kafka does not answer, so some may not be on their way; replay again in half a minute:"
            + " what was sent twice is read once",
        cause);
  }
}
