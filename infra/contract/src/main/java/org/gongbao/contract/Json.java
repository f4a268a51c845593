package org.gongbao.contract;

import tools.jackson.databind.json.JsonMapper;

/**
 * How Gongbao writes JSON: ISO dates, nulls written out, unknown fields passed over so that an
 * older reader accepts a newer event.
 */
public final class Json {

  /** The one mapper; immutable and safe to share. */
  public static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}
}
