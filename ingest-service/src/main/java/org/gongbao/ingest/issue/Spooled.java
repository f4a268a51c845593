package org.gongbao.ingest.issue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that came, waiting on disk under a temporary name. Close it to remove the file.
 *
 * @param file holds the bytes, or the first of them when there were too many
 * @param sha256 of all bytes read, 64 lower-case hexadecimal digits
 * @param size how many bytes were read
 * @param isWhole whether the source was read to its end, so that {@code sha256} names it
 */
public record Spooled(Path file, String sha256, long size, boolean isWhole)
    implements AutoCloseable {

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the temporary file " + file, e);
    }
  }
}
