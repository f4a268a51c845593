package org.gongbao.notify.delivery;

/** What became of an attempt to send. */
public sealed interface SendingResult {

  /** Accepted by the next server; whether it arrives is another matter. */
  record Accepted() implements SendingResult {}

  /**
   * Refused for the time being.
   *
   * @param why one line, without addresses
   */
  record RetryLater(String why) implements SendingResult {}

  /**
   * Refused for good.
   *
   * @param why one line, without addresses
   */
  record GiveUp(String why) implements SendingResult {}
}
