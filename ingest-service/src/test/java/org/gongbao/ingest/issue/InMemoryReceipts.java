package org.gongbao.ingest.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Receipts that are gone with the test; held to the same contract as the real ones. */
public final class InMemoryReceipts implements Receipts {

  private static final Comparator<Receipt> OLDEST_FIRST =
      Comparator.comparing(Receipt::receivedAt).thenComparing(Receipt::issueId);

  private final Map<String, Receipt> all = new ConcurrentHashMap<>();

  @Override
  public boolean keep(Receipt receipt) {
    return all.merge(
            receipt.issueId(), receipt, (there, given) -> there.hasOriginal() ? there : given)
        == receipt;
  }

  @Override
  public Optional<Receipt> find(String issueId) {
    return Optional.ofNullable(all.get(issueId));
  }

  @Override
  public void markPublished(String issueId) {
    change(issueId, receipt -> copy(receipt, receipt.standing(), true));
  }

  @Override
  public List<Receipt> unpublished(int limit) {
    return all.values().stream()
        .filter(receipt -> !receipt.isPublished())
        .sorted(OLDEST_FIRST)
        .limit(limit)
        .toList();
  }

  @Override
  public boolean settle(String issueId, Standing standing) {
    return change(issueId, receipt -> copy(receipt, standing, receipt.isPublished()));
  }

  @Override
  public List<Receipt> newestFirst(
      @Nullable ReceiptState state, @Nullable String before, int limit) {
    Receipt last = before == null ? null : all.get(before);
    if (before != null && last == null) {
      return List.of();
    }
    return all.values().stream()
        .filter(receipt -> state == null || receipt.standing().state() == state)
        .filter(receipt -> last == null || OLDEST_FIRST.compare(receipt, last) < 0)
        .sorted(OLDEST_FIRST.reversed())
        .limit(limit)
        .toList();
  }

  private boolean change(String issueId, UnaryOperator<Receipt> change) {
    return all.computeIfPresent(issueId, (id, receipt) -> change.apply(receipt)) != null;
  }

  private static Receipt copy(Receipt receipt, Standing standing, boolean isPublished) {
    return new Receipt(
        receipt.issueId(),
        receipt.sha256(),
        receipt.hasOriginal(),
        receipt.size(),
        receipt.arrival(),
        receipt.receivedAt(),
        standing,
        isPublished);
  }
}
