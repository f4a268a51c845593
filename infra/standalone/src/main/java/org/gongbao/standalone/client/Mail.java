package org.gongbao.standalone.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the mailbox tells it.
 *
 * @param messageId its {@code Message-ID}
 * @param to recipients
 * @param subject or null
 * @param receivedAt when it came
 * @param headers each with its values
 * @param text plain text, or null
 * @param html HTML, or null
 */
public record Mail(
    @Nullable String messageId,
    List<String> to,
    @Nullable String subject,
    Instant receivedAt,
    Map<String, List<String>> headers,
    @Nullable String text,
    @Nullable String html) {

  private static final Pattern CONFIRMATION = Pattern.compile("https?://\\S+/confirm/[^\\s\"<>]+");

  /** The documents it is about, by id; none for a confirmation. */
  public List<String> documentIds() {
    return headers.getOrDefault("X-Gongbao-Document", List.of());
  }

  /** The confirmation link in it, if there is one. */
  public Optional<String> confirmationLink() {
    Matcher link = CONFIRMATION.matcher(Objects.requireNonNullElse(text, ""));
    return link.find() ? Optional.of(link.group()) : Optional.empty();
  }
}
