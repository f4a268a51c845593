package org.gongbao.notify.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Signs and reads tokens. A token is {@code subscription.signature}, or {@code
 * subscription.expiry.signature} with the expiry in seconds since 1970; the signature covers the
 * purpose too. Nothing is stored, so a link works for as long as the secret is kept.
 */
public final class Tokens {

  private static final Pattern SHAPE =
      Pattern.compile("([0-9a-f]{32})(?:\\.([0-9]{1,12}))?\\.([A-Za-z0-9_-]{43})");

  private final Secret secret;
  private final Clock clock;

  /** Signs with a secret and reads the time from a clock. */
  public Tokens(Secret secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /** A token that never expires. */
  public String sign(Purpose purpose, String subscriptionId) {
    return subscriptionId + "." + signature(purpose, subscriptionId, null);
  }

  /** A token that expires when {@code validFor} has passed. */
  public String sign(Purpose purpose, String subscriptionId, Duration validFor) {
    String expiry = Long.toString(clock.instant().plus(validFor).getEpochSecond());
    return subscriptionId + "." + expiry + "." + signature(purpose, subscriptionId, expiry);
  }

  /**
   * The subscription a token speaks for.
   *
   * @throws Refusal if we did not sign it for this purpose, or its time is over
   */
  public String read(Purpose purpose, String token) {
    Matcher shape = SHAPE.matcher(token);
    if (!shape.matches()) {
      throw forged();
    }
    String subscriptionId = shape.group(1);
    String expiry = shape.group(2);
    byte[] expected =
        signature(purpose, subscriptionId, expiry).getBytes(StandardCharsets.US_ASCII);
    byte[] given = shape.group(3).getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(expected, given)) {
      throw forged();
    }
    if (expiry != null
        && !clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expiry)))) {
      throw new Refusal(
          RefusalCode.EXPIRED_LINK, "this link has expired: subscribe again to get a new one");
    }
    return subscriptionId;
  }

  private String signature(Purpose purpose, String subscriptionId, @Nullable String expiry) {
    byte[] mac = secret.sign(purpose + "." + subscriptionId + (expiry == null ? "" : "." + expiry));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  private static Refusal forged() {
    return new Refusal(
        RefusalCode.FORGED_LINK,
        "this link or token is not one of ours, or was cut: copy it whole from the mail");
  }
}
