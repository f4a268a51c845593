package org.gongbao.notify.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongbao.contract.interest.Interest;
import org.jspecify.annotations.Nullable;

/**
 * A question to the archive: an interest, a span of days, an order and a page. A search is an
 * interest put to what is already there, so that searching and subscribing mean the same.
 *
 * @param interest what is asked for; one that asks nothing finds everything
 * @param from first day, or null
 * @param to last day, included, or null
 * @param order which hits come first
 * @param page 1-based
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 */
public record ArchiveSearch(
    Interest interest,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Order order,
    int page,
    int size) {

  /** Most hits a page may have. */
  public static final int MAX_SIZE = 200;

  /** Deepest hit a page may reach: paging further costs more than narrowing the question. */
  public static final int MAX_DEPTH = 10_000;

  private static final int DEFAULT_SIZE = 20;

  /** Which hits come first. */
  public enum Order {
    /** By date, the latest first. */
    NEWEST,
    /** Where the words weigh most, first. */
    BEST
  }

  /** Refuses a page that does not exist or reaches too deep. */
  public ArchiveSearch {
    Objects.requireNonNull(interest, "interest");
    Objects.requireNonNull(order, "order");
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException(
          "a page of " + size + " hits: ask for 1 to " + MAX_SIZE + " a page");
    }
    if (page < 1 || (long) page * size > MAX_DEPTH) {
      throw new IllegalArgumentException(
          "page " + page + ": pages count from 1 and reach the first " + MAX_DEPTH + " hits");
    }
  }

  /** The newest documents an interest matches, first page. */
  public static ArchiveSearch forInterest(Interest interest) {
    return new ArchiveSearch(interest, null, null, Order.NEWEST, 1, DEFAULT_SIZE);
  }

  /**
   * The documents in which words weigh most, first page.
   *
   * @param query words in the query language; blank or null finds everything
   */
  public static ArchiveSearch forWords(@Nullable String query) {
    Interest interest = new Interest(List.of(), query, List.of(), List.of(), List.of(), null);
    return forInterest(interest).orderedBy(Order.BEST);
  }

  /** The same within a span of days, both ends included; null leaves an end open. */
  public ArchiveSearch between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new ArchiveSearch(interest, first, last, order, page, size);
  }

  /** The same in another order. */
  public ArchiveSearch orderedBy(Order other) {
    return new ArchiveSearch(interest, from, to, other, page, size);
  }

  /** Another page of the same. */
  public ArchiveSearch onPage(int number, int hits) {
    return new ArchiveSearch(interest, from, to, order, number, hits);
  }

  int firstHit() {
    return (page - 1) * size;
  }
}
