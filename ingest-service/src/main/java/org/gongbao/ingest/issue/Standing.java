package org.gongbao.ingest.issue;

import java.util.Objects;
import org.gongbao.contract.event.IssueOutcome;
import org.jspecify.annotations.Nullable;

/**
 * How far an issue has come, and why no further.
 *
 * @param state received, parsed or refused
 * @param code stable code of the refusal, or null
 * @param reason a sentence for a person, or null
 * @param documents how many documents were found in it
 */
public record Standing(
    ReceiptState state, @Nullable String code, @Nullable String reason, int documents) {

  /** On its way to the parser. */
  public static final Standing RECEIVED = new Standing(ReceiptState.RECEIVED, null, null, 0);

  /** Refuses a standing without state. */
  public Standing {
    Objects.requireNonNull(state, "state");
  }

  /** Not taken, or not readable. */
  public static Standing refused(@Nullable String code, @Nullable String reason) {
    return new Standing(ReceiptState.REFUSED, code, reason, 0);
  }

  /** What the parser made of it. */
  public static Standing of(IssueOutcome outcome) {
    return outcome.state() == IssueOutcome.State.REFUSED
        ? refused(outcome.code(), outcome.reason())
        : new Standing(ReceiptState.PARSED, null, null, outcome.documentIds().size());
  }
}
