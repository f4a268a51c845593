package org.gongbao.parse.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to list; a null component lets all through.
 *
 * @param region GB/T 2260 code; a province or prefecture includes the places in it
 * @param kind 文种 such as 通知
 * @param topic id of a topic the document must be about
 * @param from issued on this day or later
 * @param skip how many to pass over
 * @param limit how many to give, 1 to {@link #MOST}
 */
public record Selection(
    @Nullable String region,
    @Nullable String kind,
    @Nullable String topic,
    @Nullable LocalDate from,
    int skip,
    int limit) {
  /** No page is longer: whole documents are large. */
  public static final int MOST = 100;

  /** Refuses a selection that cannot be asked, naming the parameter. */
  public Selection {
    if (region != null && !region.matches("\\d{6}")) {
      throw new IllegalArgumentException(
          "region '" + region + "' is not six digits of GB/T 2260, such as 130800");
    }
    if (skip < 0) {
      throw new IllegalArgumentException("skip " + skip + " is negative; give 0 or more");
    }
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit " + limit + " is not between 1 and " + MOST);
    }
  }

  /** The digits every contained place's code begins with; all six for a county. */
  @Nullable String regionPrefix() {
    return region == null ? null : region.replaceFirst("(0000|00)$", "");
  }
}
