package org.gongbao.ingest.issue;

import org.jspecify.annotations.Nullable;

/** An issue was refused at the door. */
public final class IssueRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;
  private final @Nullable String issueId;

  IssueRefusedException(Refusal refusal, @Nullable String issueId) {
    super(refusal.reason());
    this.refusal = refusal;
    this.issueId = issueId;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** Under which id the refusal is kept, or null when too much came to know the thing by. */
  public @Nullable String issueId() {
    return issueId;
  }
}
