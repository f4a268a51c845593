package org.gongbao.parse.structure;

import java.time.LocalDate;
import java.util.List;
import org.gongbao.contract.document.LineRange;
import org.jspecify.annotations.Nullable;

/**
 * 落款: who signs and when, under the text or under the letter that carries it.
 *
 * @param issuers the bodies that sign, in order; empty when a person signs
 * @param date the day, or null
 * @param lines where it stands
 */
record Signature(List<String> issuers, @Nullable LocalDate date, LineRange lines) {

  Signature {
    issuers = List.copyOf(issuers);
  }
}
