package org.gongbao.notify.refusal;

import java.util.Locale;

/** The stable names of everything this service refuses. Names are added, never changed. */
public enum RefusalCode {
  /** Not an e-mail address we can write to. */
  BAD_ADDRESS,
  /** The words of an interest do not follow the query language. */
  BAD_QUERY,
  /** An interest that asks for nothing would match everything. */
  ASKS_NOTHING,
  /** A query that only says what must not be there. */
  ONLY_NEGATIONS,
  /** More values in one field than an interest may name. */
  TOO_MANY_VALUES,
  /** No topic has this id. */
  UNKNOWN_TOPIC,
  /** No region has this code. */
  UNKNOWN_REGION,
  /** The request is not what this address takes. */
  BAD_REQUEST,
  /** The request has no body, or one that is not JSON. */
  MISSING_BODY,
  /** A rhythm we do not offer. */
  UNSUPPORTED_RHYTHM,
  /** No bearer token came with the request. */
  MISSING_TOKEN,
  /** A link or token we did not sign, or not for this purpose. */
  FORGED_LINK,
  /** A link whose time is over. */
  EXPIRED_LINK,
  /** No subscription has this id. */
  UNKNOWN_SUBSCRIPTION,
  /** The subscription has ended. */
  SUBSCRIPTION_ENDED,
  /** The subscription is not confirmed yet. */
  SUBSCRIPTION_PENDING,
  /** The same address already has a subscription to this interest. */
  ALREADY_SUBSCRIBED,
  /** No document has this id. */
  UNKNOWN_DOCUMENT,
  /** Nothing is at this address. */
  NOT_FOUND,
  /** More requests than one client may make. */
  TOO_MANY_REQUESTS,
  /** Our own mistake. */
  INTERNAL;

  /** The name as it stands in problem documents, such as {@code bad-address}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
