package org.gongbao.notify.web;

import org.gongbao.notify.refusal.RefusalCode;
import org.springframework.http.HttpStatus;

/** The HTTP status of each refusal. */
public final class RefusalStatus {

  private RefusalStatus() {}

  /** The status that says the same as a code. */
  public static HttpStatus of(RefusalCode code) {
    return switch (code) {
      case BAD_ADDRESS,
          BAD_QUERY,
          ASKS_NOTHING,
          ONLY_NEGATIONS,
          TOO_MANY_VALUES,
          UNKNOWN_TOPIC,
          UNKNOWN_REGION,
          BAD_REQUEST,
          MISSING_BODY,
          UNSUPPORTED_RHYTHM ->
          HttpStatus.BAD_REQUEST;
      case MISSING_TOKEN, FORGED_LINK -> HttpStatus.UNAUTHORIZED;
      case UNKNOWN_SUBSCRIPTION, UNKNOWN_DOCUMENT, NOT_FOUND -> HttpStatus.NOT_FOUND;
      case ALREADY_SUBSCRIBED, SUBSCRIPTION_PENDING -> HttpStatus.CONFLICT;
      case EXPIRED_LINK, SUBSCRIPTION_ENDED -> HttpStatus.GONE;
      case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
      case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
    };
  }
}
