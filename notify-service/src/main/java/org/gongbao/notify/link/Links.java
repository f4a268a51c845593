package org.gongbao.notify.link;

import java.net.URI;
import java.time.Duration;

/** The addresses of the site that mails and answers point to. */
public final class Links {

  private final String site;
  private final Tokens tokens;
  private final Duration confirmWithin;

  /**
   * Builds links below a site.
   *
   * @param site public address of the site, with or without a slash at its end
   * @param tokens signs them
   * @param confirmWithin how long a confirmation link works
   */
  public Links(URI site, Tokens tokens, Duration confirmWithin) {
    this.site = site.toString().replaceAll("/+$", "");
    this.tokens = tokens;
    this.confirmWithin = confirmWithin;
  }

  /** The site itself. */
  public String home() {
    return site + "/";
  }

  /** The page of a document. */
  public String document(String documentId) {
    return site + "/documents/" + documentId;
  }

  /** Confirms a subscription, for some days. */
  public String confirm(String subscriptionId) {
    return site + "/confirm/" + tokens.sign(Purpose.CONFIRM, subscriptionId, confirmWithin);
  }

  /** Shows and changes a subscription. */
  public String manage(String subscriptionId) {
    return site + "/manage/" + tokens.sign(Purpose.MANAGE, subscriptionId);
  }

  /** Ends a subscription, by hand or by the one-click POST of RFC 8058. */
  public String unsubscribe(String subscriptionId) {
    return site + "/unsubscribe/" + tokens.sign(Purpose.UNSUBSCRIBE, subscriptionId);
  }
}
