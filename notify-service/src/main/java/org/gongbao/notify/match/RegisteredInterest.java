package org.gongbao.notify.match;

import java.util.Objects;
import org.gongbao.contract.interest.Interest;

/**
 * An interest under its id.
 *
 * @param id the id all who wish the same share
 * @param interest what it asks for
 */
public record RegisteredInterest(String id, Interest interest) {

  /** Refuses an interest without id. */
  public RegisteredInterest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(interest, "interest");
  }
}
