package org.gongbao.parse.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a ZIP once without keeping anything, so that a bomb is refused before a parser meets it.
 */
final class PackedSize {

  private static final int MOST_ENTRIES = 10_000;

  private PackedSize() {}

  static void check(SourceFile file, TextLimits limits)
      throws IOException, UnreadableFileException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > limits.maxUnpackedBytes()) {
            throw Refusals.expandsTooFar(file, limits.maxUnpackedBytes());
          }
        }
        if (++entries > MOST_ENTRIES) {
          throw Refusals.tooDeep(file);
        }
      }
    }
  }
}
