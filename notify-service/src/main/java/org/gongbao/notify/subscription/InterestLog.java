package org.gongbao.notify.subscription;

import org.gongbao.contract.event.InterestRegistered;

/** Where the matcher reads which interests there are. Each call returns when it is kept there. */
public interface InterestLog {

  /** Somebody subscribes to this interest. */
  void registered(InterestRegistered interest);

  /** Nobody subscribes to this interest any more. */
  void withdrawn(String interestId);
}
