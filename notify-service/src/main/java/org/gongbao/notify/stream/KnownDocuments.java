package org.gongbao.notify.stream;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.notify.archive.Archive;

/**
 * The documents of this instance's archive. One that is not there yet is waited for: it is missing
 * only if it is not in the topic either.
 */
final class KnownDocuments implements Function<String, Optional<PolicyDocument>> {

  private final Archive archive;
  private final TopicFeed feed;
  private final Duration atMost;

  /**
   * Documents of an archive.
   *
   * @param feed fills the archive
   * @param atMost how long it may take to take in what is in the topic
   */
  KnownDocuments(Archive archive, TopicFeed feed, Duration atMost) {
    this.archive = archive;
    this.feed = feed;
    this.atMost = atMost;
  }

  @Override
  public Optional<PolicyDocument> apply(String documentId) {
    Optional<PolicyDocument> found = archive.document(documentId);
    if (found.isPresent()) {
      return found;
    }
    feed.awaitEnd(atMost);
    return archive.document(documentId);
  }
}
