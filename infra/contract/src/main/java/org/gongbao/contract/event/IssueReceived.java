package org.gongbao.contract.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A gazette issue came in and its original is kept. The event refers to the bytes, it does not
 * carry them.
 *
 * @param issueId derived from {@code sha256}
 * @param sha256 of the original's bytes, 64 lower-case hexadecimal digits
 * @param originalId id of the original in the GridFS bucket {@code originals}
 * @param fileName as given by whoever brought it, without any folder, or null
 * @param mediaType as declared, or null; the parser looks at the bytes
 * @param size of the original, in bytes
 * @param source how it came: {@code directory}, {@code upload} …
 * @param address where it came from (a path below the watched folder, a URL), or null
 * @param receivedAt when
 */
public record IssueReceived(
    String issueId,
    String sha256,
    String originalId,
    @Nullable String fileName,
    @Nullable String mediaType,
    long size,
    String source,
    @Nullable String address,
    Instant receivedAt) {

  /** Refuses an event without identity. */
  public IssueReceived {
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(originalId, "originalId");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(receivedAt, "receivedAt");
  }
}
