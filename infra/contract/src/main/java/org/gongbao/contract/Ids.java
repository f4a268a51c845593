package org.gongbao.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Ids are derived, never random: the same thing has the same id wherever and however often it is
 * handled.
 */
public final class Ids {

  /** 128 bits: enough that two of the world's documents never share one by chance. */
  private static final int HEX_DIGITS = 32;

  private Ids() {}

  /** SHA-256 of the bytes in lower-case hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /**
   * Id of a gazette issue.
   *
   * @param sha256 of the original's bytes, 64 hexadecimal digits
   */
  public static String issue(String sha256) {
    return sha256.substring(0, HEX_DIGITS);
  }

  /**
   * An id from the parts that make a thing what it is, in order.
   *
   * @param kind keeps ids of different things apart: {@code document}, {@code policy} …
   * @param parts the thing's natural key; null and empty differ
   */
  public static String derive(String kind, @Nullable String... parts) {
    MessageDigest digest = digest();
    digest.update(kind.getBytes(StandardCharsets.UTF_8));
    for (String part : parts) {
      // The separator cannot occur in UTF-8, so no two keys run into one another.
      digest.update((byte) (part == null ? 0xFE : 0xFF));
      if (part != null) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
