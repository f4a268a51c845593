package org.gongbao.notify.inquiry;

import java.util.Locale;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.delivery.DeliveryState;

/** What became of a document for a subscription. Names are added, never changed. */
public enum Verdict {
  /** The mail server has taken it. */
  SENT,
  /** It waits to be sent, or to be sent again. */
  WAITING,
  /** It was refused for good, with the reason. */
  FAILED,
  /** It was no longer wanted when its turn came. */
  SUPPRESSED,
  /** It does not meet the interest. */
  NOT_MET,
  /** It meets the interest of a subscription that nobody has confirmed. */
  NOT_CONFIRMED,
  /** It meets the interest of a subscription that has ended. */
  ENDED,
  /** It meets the interest, but came before somebody asked for that, or as repeated history. */
  CAME_BEFORE;

  /** As REST and messages name it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Verdict of(Delivery delivery) {
    DeliveryState state = delivery.state();
    return switch (state) {
      case SENT -> SENT;
      case PENDING, SENDING, RETRY -> WAITING;
      case FAILED -> FAILED;
      case SUPPRESSED -> SUPPRESSED;
    };
  }
}
