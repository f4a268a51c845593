package org.gongbao.ingest.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * How a file looked, and since when it has looked so.
 *
 * @param size in bytes
 * @param modifiedMillis last change, in milliseconds since 1970
 * @param since when it was first seen like this
 */
record Sighting(long size, long modifiedMillis, Instant since) {

  static Sighting of(BasicFileAttributes attributes, Instant at) {
    return new Sighting(attributes.size(), attributes.lastModifiedTime().toMillis(), at);
  }

  boolean looksLike(Sighting other) {
    return size == other.size && modifiedMillis == other.modifiedMillis;
  }
}
