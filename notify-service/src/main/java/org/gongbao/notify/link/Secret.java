package org.gongbao.notify.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that signs links, from {@code gongbao.notify.secret}. Its text never shows. */
public final class Secret {

  /**
   * 32 characters of a random text carry at least the 128 bits that RFC 2104 asks a key to have.
   */
  static final int SHORTEST = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final byte[] key;

  /**
   * Takes the secret as configured.
   *
   * @param text at least 32 characters
   * @throws IllegalArgumentException if it is shorter
   */
  public Secret(String text) {
    if (text.strip().length() < SHORTEST) {
      throw new IllegalArgumentException(
          "a secret of " + text.strip().length() + " characters is shorter than " + SHORTEST);
    }
    this.key = text.strip().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether a text is long enough to be a secret. */
  public static boolean isLongEnough(String text) {
    return text.strip().length() >= SHORTEST;
  }

  byte[] sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
