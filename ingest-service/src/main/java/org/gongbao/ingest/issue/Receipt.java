package org.gongbao.ingest.issue;

import java.time.Instant;
import java.util.Objects;
import org.gongbao.contract.Ids;
import org.gongbao.contract.event.IssueReceived;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an issue that came.
 *
 * @param issueId derived from {@code sha256}
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 * @param hasOriginal whether the bytes are kept; an issue refused at the door has none
 * @param size in bytes
 * @param arrival how it came, the first time
 * @param receivedAt when, the first time
 * @param standing how far it has come
 * @param isPublished whether the broker has acknowledged its event
 */
public record Receipt(
    String issueId,
    String sha256,
    boolean hasOriginal,
    long size,
    Arrival arrival,
    Instant receivedAt,
    Standing standing,
    boolean isPublished) {

  /** Refuses a receipt without identity. */
  public Receipt {
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(arrival, "arrival");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(standing, "standing");
  }

  /** Receipt of an issue whose original is kept and whose event is still to be published. */
  static Receipt received(Spooled spooled, Arrival arrival, Instant at) {
    return new Receipt(
        Ids.issue(spooled.sha256()),
        spooled.sha256(),
        true,
        spooled.size(),
        arrival,
        at,
        Standing.RECEIVED,
        false);
  }

  /** Receipt of an issue refused at the door: nothing is kept of it but why. */
  static Receipt refused(Spooled spooled, Arrival arrival, Instant at, Refusal refusal) {
    return new Receipt(
        Ids.issue(spooled.sha256()),
        spooled.sha256(),
        false,
        spooled.size(),
        arrival,
        at,
        Standing.refused(refusal.code(), refusal.reason()),
        true);
  }

  /** The original's id in the bucket {@code originals}: its whole hash, or null without one. */
  public @Nullable String originalId() {
    return hasOriginal ? sha256 : null;
  }

  /** The event that tells of this issue. */
  public IssueReceived toEvent() {
    if (!hasOriginal) {
      throw new IllegalStateException(
          "issue " + issueId + " was refused at the door, so there is nothing to publish");
    }
    return new IssueReceived(
        issueId,
        sha256,
        sha256,
        arrival.fileName(),
        arrival.mediaType(),
        size,
        arrival.source(),
        arrival.address(),
        receivedAt);
  }
}
