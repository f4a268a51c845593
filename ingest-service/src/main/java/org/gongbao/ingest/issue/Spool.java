package org.gongbao.ingest.issue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Brings a stream of unknown length to disk with bounded memory, learning its hash on the way. */
final class Spool {

  private static final int BUFFER = 64 * 1024;

  private final Limits limits;

  Spool(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads to the end, or as far as {@link Limits#maxRead()}; writes no more than fits the limit.
   *
   * @throws IOException if the source breaks off or the disk is full; nothing is left behind
   */
  Spooled read(InputStream bytes) throws IOException {
    Path file = Files.createTempFile("gongbao-", ".issue");
    try {
      return copy(bytes, file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private Spooled copy(InputStream bytes, Path file) throws IOException {
    MessageDigest digest = Hashes.sha256();
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    boolean isWhole = false;
    try (OutputStream out = Files.newOutputStream(file)) {
      while (size <= limits.maxRead()) {
        int count = bytes.read(buffer);
        if (count < 0) {
          isWhole = true;
          break;
        }
        size += count;
        digest.update(buffer, 0, count);
        if (size <= limits.maxSize()) {
          out.write(buffer, 0, count);
        }
      }
    }
    return new Spooled(file, HexFormat.of().formatHex(digest.digest()), size, isWhole);
  }
}
