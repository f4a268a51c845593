package org.gongbao.standalone.instance;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parts that run elsewhere; null: the embedded one runs here.
 *
 * @param kafka bootstrap servers
 * @param mongodb connection string
 * @param mailHost host of the mail server; mail is then really sent
 */
public record ExternalParts(
    @Nullable String kafka, @Nullable String mongodb, @Nullable String mailHost) {

  /** Everything embedded, whatever the environment says. */
  public static final ExternalParts NONE = new ExternalParts(null, null, null);

  /** As {@code SPRING_KAFKA_BOOTSTRAP_SERVERS}, {@code SPRING_MONGODB_URI}, … name them. */
  public static ExternalParts fromEnvironment(Map<String, String> environment) {
    return new ExternalParts(
        value(environment, "SPRING_KAFKA_BOOTSTRAP_SERVERS"),
        value(environment, "SPRING_MONGODB_URI"),
        value(environment, "SPRING_MAIL_HOST"));
  }

  private static @Nullable String value(Map<String, String> environment, String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
