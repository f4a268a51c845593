package org.gongbao.ingest.issue;

/** Tells the world of an issue. */
public interface IssuePublisher {

  /**
   * Publishes the issue's event and returns when the broker has acknowledged it.
   *
   * @throws RuntimeException if the broker did not
   */
  void publish(Receipt receipt);
}
