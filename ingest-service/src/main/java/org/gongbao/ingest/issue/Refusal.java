package org.gongbao.ingest.issue;

import java.util.Locale;

/**
 * Why an issue is not taken in.
 *
 * @param code stable: {@code empty-file}, {@code too-large}
 * @param reason a sentence for a person: what is wrong and what to do
 */
public record Refusal(String code, String reason) {

  /** Code of a refusal for size. */
  public static final String TOO_LARGE = "too-large";

  private static final double BYTES_PER_MEGABYTE = 1024.0 * 1024.0;

  /** There is not one byte in it. */
  static Refusal empty() {
    return new Refusal(
        "empty-file", "The file is empty: it has no bytes to read. Send the issue itself.");
  }

  /** It is above the limit. */
  public static Refusal tooLarge(long limit) {
    return new Refusal(
        TOO_LARGE,
        String.format(
            Locale.ROOT,
            "The file is larger than %.1f MB, the most that is accepted. Send a smaller one, or"
                + " have the operator raise gongbao.ingest.max-size.",
            limit / BYTES_PER_MEGABYTE));
  }
}
