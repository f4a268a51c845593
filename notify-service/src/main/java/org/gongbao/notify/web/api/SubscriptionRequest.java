package org.gongbao.notify.web.api;

import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.gongbao.notify.subscription.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to create or change a subscription.
 *
 * @param email where to write; passed over when changing
 * @param interest what they want to hear about
 * @param rhythm {@code immediate}; that also if absent
 */
record SubscriptionRequest(
    @Nullable String email, @Nullable Interest interest, @Nullable String rhythm) {

  EmailAddress address() {
    if (email == null) {
      throw new Refusal(
          RefusalCode.BAD_ADDRESS, "\"email\" is missing: give one like name@example.org");
    }
    return EmailAddress.of(email);
  }

  Interest wished() {
    return Wish.of(interest);
  }
}
