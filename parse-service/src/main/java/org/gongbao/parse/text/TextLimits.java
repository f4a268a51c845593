package org.gongbao.parse.text;

import java.time.Duration;

/**
 * How much a file may ask of us.
 *
 * @param maxBytes largest file
 * @param maxUnpackedBytes most that a packed file (DOCX) may hold when unpacked
 * @param maxCharacters longest extracted text
 * @param maxPages most pages of a PDF
 * @param maxTime longest time to read a file
 * @param maxOcrTime longest time to recognise the pages of a scan
 */
public record TextLimits(
    long maxBytes,
    long maxUnpackedBytes,
    int maxCharacters,
    int maxPages,
    Duration maxTime,
    Duration maxOcrTime) {

  private static final long MEBIBYTE = 1024L * 1024;

  /**
   * Room for the largest gazettes seen: the five of the corpus are under 1 MiB of text, a scanned
   * issue of 120 pages about 30 MiB.
   */
  public static final TextLimits DEFAULT =
      new TextLimits(
          50 * MEBIBYTE,
          200 * MEBIBYTE,
          50_000_000,
          3_000,
          Duration.ofMinutes(1),
          Duration.ofMinutes(20));

  /** Refuses limits that nothing could meet. */
  public TextLimits {
    if (maxBytes < 1 || maxUnpackedBytes < 1 || maxCharacters < 1 || maxPages < 1) {
      throw new IllegalArgumentException("every limit on a file's text must be at least 1");
    }
    if (maxTime.isNegative() || maxTime.isZero() || maxOcrTime.isNegative()) {
      throw new IllegalArgumentException("the time to read a file must be positive");
    }
  }
}
