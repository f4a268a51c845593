package org.gongbao.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.gongbao.contract.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of originals promises. */
abstract class OriginalsContract {

  /** Three chunks of GridFS and a bit. */
  private static final int LARGE = 3 * 255 * 1024 + 7;

  @TempDir Path folder;

  /** An empty store. */
  abstract Originals originals();

  /** Bytes of an original, read as a stranger to our writing would. */
  abstract byte[] read(String id);

  @Test
  void keepsEveryByte() throws IOException {
    byte[] bytes = bytes(LARGE);

    String id = keep(bytes);

    assertThat(read(id)).isEqualTo(bytes);
  }

  @Test
  void keepsOneByte() throws IOException {
    assertThat(read(keep(new byte[] {7}))).containsExactly(7);
  }

  @Test
  void isNotHarmedByKeepingTwice() throws IOException {
    byte[] bytes = bytes(LARGE);
    keep(bytes);

    assertThat(read(keep(bytes))).isEqualTo(bytes);
  }

  private String keep(byte[] bytes) throws IOException {
    String id = Ids.sha256(bytes);
    originals().keep(id, Files.write(folder.resolve("original"), bytes), "公报.pdf");
    return id;
  }

  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(4).nextBytes(bytes);
    return bytes;
  }
}
