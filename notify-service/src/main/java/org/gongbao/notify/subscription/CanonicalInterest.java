package org.gongbao.notify.subscription;

import java.util.Objects;
import org.gongbao.contract.interest.Interest;

/**
 * An interest in the one form that all who wish for the same thing share.
 *
 * @param id derived from the form
 * @param interest the form
 */
public record CanonicalInterest(String id, Interest interest) {

  /** Refuses a missing part. */
  public CanonicalInterest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(interest, "interest");
  }
}
