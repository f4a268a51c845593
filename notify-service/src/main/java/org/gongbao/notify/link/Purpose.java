package org.gongbao.notify.link;

/** What a token is good for. A token for one purpose is worthless for another. */
public enum Purpose {
  /** Confirms a subscription; expires. */
  CONFIRM,
  /** Reads, changes and ends a subscription; never expires. */
  MANAGE,
  /** Ends a subscription; works for as long as the mail exists (RFC 8058). */
  UNSUBSCRIBE
}
