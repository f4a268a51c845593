package org.gongbao.embedded.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was caught.
 *
 * @param number 1-based, in order of arrival
 * @param messageId its {@code Message-ID}, or null
 * @param to envelope recipients
 * @param subject decoded, or null
 * @param receivedAt when the catcher took it
 * @param headers all headers by name as written, each with its decoded values in order
 * @param text its plain text, or null
 * @param html its HTML, or null
 */
public record CaughtMail(
    @JsonIgnore long number,
    @Nullable String messageId,
    List<String> to,
    @Nullable String subject,
    Instant receivedAt,
    Map<String, List<String>> headers,
    @Nullable String text,
    @Nullable String html) {

  /** Copies the lists. */
  public CaughtMail {
    to = List.copyOf(to);
    headers = Map.copyOf(headers);
  }
}
