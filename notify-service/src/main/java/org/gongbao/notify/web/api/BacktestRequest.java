package org.gongbao.notify.web.api;

import java.time.LocalDate;
import org.gongbao.contract.interest.Interest;
import org.jspecify.annotations.Nullable;

/**
 * A question what an interest would have matched.
 *
 * @param interest what is asked about
 * @param previous the same before an edit, or null
 * @param from first day, or null for all there is
 * @param to last day, included, or null
 */
record BacktestRequest(
    @Nullable Interest interest,
    @Nullable Interest previous,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  Interest wished() {
    return Wish.of(interest);
  }
}
