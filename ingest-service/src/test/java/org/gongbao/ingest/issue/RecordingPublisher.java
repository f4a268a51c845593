package org.gongbao.ingest.issue;

import java.util.ArrayList;
import java.util.List;

/** A broker that remembers what it acknowledged, and can be away for a while. */
public final class RecordingPublisher implements IssuePublisher {

  private final List<String> published = new ArrayList<>();
  private int failures;

  /** Fails that many times from now on. */
  public void failTimes(int times) {
    failures = times;
  }

  @Override
  public void publish(Receipt receipt) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the broker is away");
    }
    published.add(receipt.issueId());
  }

  /** Ids of the issues published, in order. */
  public List<String> published() {
    return List.copyOf(published);
  }
}
