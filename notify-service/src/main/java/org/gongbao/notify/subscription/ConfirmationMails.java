package org.gongbao.notify.subscription;

/** Asks the owner of an address whether a subscription is really wanted. */
public interface ConfirmationMails {

  /** Has the current confirmation request of a subscription mailed; once, however often called. */
  void ask(Subscription subscription);
}
