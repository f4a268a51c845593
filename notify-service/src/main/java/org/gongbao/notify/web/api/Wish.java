package org.gongbao.notify.web.api;

import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * A body that asks about an interest.
 *
 * @param interest what is asked about
 */
record Wish(@Nullable Interest interest) {

  Interest wished() {
    return of(interest);
  }

  /** The interest of any body, if it is there. */
  static Interest of(@Nullable Interest interest) {
    if (interest == null) {
      throw new Refusal(
          RefusalCode.ASKS_NOTHING,
          "\"interest\" is missing: give one such as {\"topics\": [\"carbon\"]}");
    }
    return interest;
  }
}
