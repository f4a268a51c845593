package org.gongbao.notify.subscription;

import org.gongbao.contract.interest.Interest;

/** Reads a wish as somebody wrote it. */
public interface InterestReader {

  /**
   * The canonical form of a wish.
   *
   * @throws org.gongbao.notify.refusal.Refusal if it asks for nothing, its words do not follow the
   *     query language, or it names a topic or region that does not exist
   */
  CanonicalInterest read(Interest wished);
}
