package org.gongbao.contract;

import org.apache.kafka.common.serialization.Serde;
import tools.jackson.databind.json.JsonMapper;

/**
 * How Gongbao writes JSON: ISO dates, nulls written out, unknown fields passed over so that an
 * older reader accepts a newer event.
 */
public final class Json {

  /** The one mapper; immutable and safe to share. */
  public static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** Reads and writes values of one type as UTF-8 JSON; null stays null. */
  public static <T> Serde<T> serde(Class<T> type) {
    return new JsonSerde<>(type);
  }
}
