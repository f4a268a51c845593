package org.gongbao.ingest.issue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All receipts. */
public interface Receipts {

  /**
   * Keeps a receipt, unless one of the same issue is there that has an original.
   *
   * @return whether it was kept
   */
  boolean keep(Receipt receipt);

  /** The receipt of an issue. */
  Optional<Receipt> find(String issueId);

  /** Notes that the broker has acknowledged the issue's event. */
  void markPublished(String issueId);

  /** Oldest first, those whose event the broker has not acknowledged; at most {@code limit}. */
  List<Receipt> unpublished(int limit);

  /**
   * Notes how far an issue has come.
   *
   * @return whether there is such an issue
   */
  boolean settle(String issueId, Standing standing);

  /**
   * Receipts, newest first.
   *
   * @param state only those in this state, or null for all
   * @param before only those older than this issue, or null to begin with the newest
   * @param limit at most so many
   */
  List<Receipt> newestFirst(@Nullable ReceiptState state, @Nullable String before, int limit);
}
