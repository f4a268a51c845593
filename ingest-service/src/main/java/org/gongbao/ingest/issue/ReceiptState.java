package org.gongbao.ingest.issue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far an issue has come. */
public enum ReceiptState {
  /** Its original is kept; it is on its way to the parser. */
  @JsonProperty("received")
  RECEIVED,
  /** Its documents are published. */
  @JsonProperty("parsed")
  PARSED,
  /** It could not be taken or read; the receipt says why. */
  @JsonProperty("refused")
  REFUSED;

  /** The state as stores and addresses write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that word. */
  public static ReceiptState of(String word) {
    for (ReceiptState state : values()) {
      if (state.word().equals(word)) {
        return state;
      }
    }
    throw new IllegalArgumentException(
        "'" + word + "' is no state of an issue; there are received, parsed and refused");
  }
}
