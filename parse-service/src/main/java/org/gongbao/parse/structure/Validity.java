package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.Map;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * When a document begins and ends to hold.
 *
 * @param effectiveFrom first day, or null when the text does not say
 * @param expiresOn last day, or null when the text does not say
 * @param places where each was read, by the name of its component
 */
public record Validity(
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate expiresOn,
    Map<String, LineRange> places) {
  /** A document that says nothing of its validity. */
  static final Validity UNSTATED = new Validity(null, null, Map.of());

  /** Copies the places. */
  public Validity {
    places = Map.copyOf(places);
  }
}
