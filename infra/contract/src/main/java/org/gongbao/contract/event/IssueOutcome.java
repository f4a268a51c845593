package org.gongbao.contract.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of an issue: parsed into documents, or refused. The topic is compacted: the last
 * outcome of an issue is the one that holds.
 *
 * @param issueId the issue
 * @param state parsed or refused
 * @param code stable code of the reason, if refused
 * @param reason a sentence for a person, if refused
 * @param documentIds ids of its documents in order of print; empty if refused
 * @param at when
 */
public record IssueOutcome(
    String issueId,
    State state,
    @Nullable String code,
    @Nullable String reason,
    List<String> documentIds,
    Instant at) {

  /** How reading an issue ended. */
  public enum State {
    /** Its documents are published. */
    @JsonProperty("parsed")
    PARSED,
    /** It is in the dead letters, its original kept. */
    @JsonProperty("refused")
    REFUSED
  }

  /** Refuses an outcome without identity or state. */
  public IssueOutcome {
    Objects.requireNonNull(issueId, "issueId");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(at, "at");
    documentIds = documentIds == null ? List.of() : List.copyOf(documentIds);
  }
}
