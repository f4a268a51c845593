package org.gongbao.contract;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The record headers every event carries: CloudEvents 1.0 in the Kafka protocol binding's binary
 * mode, and Gongbao's own {@code replay}.
 */
public final class CloudEvents {

  /** Version of the CloudEvents specification. */
  public static final String SPEC_VERSION = "1.0";

  /** Present and {@code true} on a record that repeats history: stores learn, nobody is alerted. */
  public static final String REPLAY = "replay";

  private CloudEvents() {}

  /**
   * Puts the CloudEvents headers on a record, replacing any that are there.
   *
   * @param headers of the record
   * @param topic where it goes; gives the type
   * @param id of the event; the same fact always has the same id
   * @param source path of the service, such as {@code /ingest-service}
   * @param time of the fact
   */
  public static void stamp(
      Headers headers, Topic<?> topic, String id, String source, Instant time) {
    put(headers, "ce_specversion", SPEC_VERSION);
    put(headers, "ce_id", id);
    put(headers, "ce_type", topic.eventType());
    put(headers, "ce_source", source);
    put(headers, "ce_time", time.toString());
    put(headers, "content-type", "application/json");
  }

  /** Marks a record as a repetition of history. */
  public static void markReplay(Headers headers) {
    put(headers, REPLAY, "true");
  }

  /** Whether a record repeats history. */
  public static boolean isReplay(Headers headers) {
    return "true".equals(text(headers, REPLAY));
  }

  /** Text of the last header of that name, or null. */
  public static @Nullable String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static void put(Headers headers, String name, String value) {
    headers.remove(name);
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
