package org.gongbao.edges.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.DeadLetter;
import org.gongbao.contract.problem.RecordProblem;
import org.jspecify.annotations.Nullable;

/** Writes dead letters: why a record was refused, from where, and the record itself. */
public final class Letters {

  /** Kafka takes records up to 16 MiB; headers and key need room too. */
  private static final int LARGEST = 15 * 1024 * 1024;

  private Letters() {}

  /**
   * The letter of a record.
   *
   * @param reason a sentence: what is wrong and what to do
   */
  public static DeadLetter of(
      ReceivedRecord record, String code, String reason, @Nullable Throwable cause, Instant now) {
    DeadLetter whole = letter(record, code, reason, cause, text(record.value()), now);
    if (Json.MAPPER.writeValueAsBytes(whole).length <= LARGEST) {
      return whole;
    }
    // Escapes can make text six times as long.
    String without = reason + "; its value is too large to be kept here: read it at its place";
    return letter(record, code, without, cause, null, now);
  }

  /** The letter of a record that is not what its topic is for. */
  static DeadLetter ofStray(ReceivedRecord record, Exception cause, Instant now) {
    String reason = cause.getMessage() + "; correct the sender and send it again";
    return of(record, RecordProblem.NOT_OUR_EVENT.text(), reason, cause, now);
  }

  private static DeadLetter letter(
      ReceivedRecord record,
      String code,
      String reason,
      @Nullable Throwable cause,
      @Nullable String value,
      Instant now) {
    return new DeadLetter(
        code,
        reason,
        cause == null ? null : cause.toString(),
        record.topic(),
        record.partition(),
        record.offset(),
        text(record.key()),
        value,
        now);
  }

  private static @Nullable String text(byte @Nullable [] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }
}
