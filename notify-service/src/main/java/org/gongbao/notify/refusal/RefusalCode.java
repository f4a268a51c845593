package org.gongbao.notify.refusal;

import org.gongbao.contract.problem.ProblemCode;

/** What this service refuses besides what any service does. Names are added, never changed. */
public enum RefusalCode implements ProblemCode {
  /** Not an e-mail address we can write to. */
  BAD_ADDRESS(400),
  /** The words of an interest do not follow the query language. */
  BAD_QUERY(400),
  /** An interest that asks for nothing would match everything. */
  ASKS_NOTHING(400),
  /** A query that only says what must not be there. */
  ONLY_NEGATIONS(400),
  /** More values in one field than an interest may name. */
  TOO_MANY_VALUES(400),
  /** No topic has this id. */
  UNKNOWN_TOPIC(400),
  /** No region has this code. */
  UNKNOWN_REGION(400),
  /** A rhythm we do not offer. */
  UNSUPPORTED_RHYTHM(400),
  /** No bearer token came with the request. */
  MISSING_TOKEN(401),
  /** A link or token we did not sign, or not for this purpose. */
  FORGED_LINK(401),
  /** A link whose time is over. */
  EXPIRED_LINK(410),
  /** No subscription has this id. */
  UNKNOWN_SUBSCRIPTION(404),
  /** The subscription has ended. */
  SUBSCRIPTION_ENDED(410),
  /** The subscription is not confirmed yet. */
  SUBSCRIPTION_PENDING(409),
  /** The same address already has a subscription to this interest. */
  ALREADY_SUBSCRIBED(409),
  /** No document has this id. */
  UNKNOWN_DOCUMENT(404),
  /** More requests than one client may make. */
  TOO_MANY_REQUESTS(429);

  private final int status;

  RefusalCode(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
