package org.gongbao.notify.archive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.jspecify.annotations.Nullable;

/** What an interest would have matched, had it been there before. */
public final class Backtest {

  /** More hits than this on one day are more mail than anybody reads. */
  public static final int MANY_A_DAY = 30;

  private static final int SAMPLES = 5;

  private final Archive archive;

  /** Tests against an archive. */
  public Backtest(Archive archive) {
    this.archive = archive;
  }

  /**
   * Runs an interest over a span of days.
   *
   * @param from first day, or null
   * @param to last day, included, or null
   * @throws org.gongbao.notify.query.QueryException if its query cannot be read
   */
  public Outcome run(Interest interest, @Nullable LocalDate from, @Nullable LocalDate to) {
    List<Archive.Dated> found = archive.dated(search(interest, from, to));
    SortedMap<YearMonth, Integer> perMonth = new TreeMap<>();
    Map<LocalDate, Integer> perDay = new HashMap<>();
    for (Archive.Dated hit : found) {
      if (hit.date() != null) {
        perMonth.merge(YearMonth.from(hit.date()), 1, Integer::sum);
        perDay.merge(hit.date(), 1, Integer::sum);
      }
    }
    int busiest = perDay.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return new Outcome(found.size(), perMonth, busiest, samples(found));
  }

  /** What an interest would have matched in other words than before, and what no longer. */
  public Change compare(
      Interest before, Interest after, @Nullable LocalDate from, @Nullable LocalDate to) {
    List<Archive.Dated> old = archive.dated(search(before, from, to));
    List<Archive.Dated> now = archive.dated(search(after, from, to));
    List<Archive.Dated> gained = without(now, old);
    List<Archive.Dated> lost = without(old, now);
    return new Change(gained.size(), samples(gained), lost.size(), samples(lost));
  }

  private static ArchiveSearch search(
      Interest interest, @Nullable LocalDate from, @Nullable LocalDate to) {
    return ArchiveSearch.forInterest(interest).between(from, to);
  }

  private static List<Archive.Dated> without(List<Archive.Dated> hits, List<Archive.Dated> others) {
    Set<String> ids = new HashSet<>();
    others.forEach(hit -> ids.add(hit.id()));
    return hits.stream().filter(hit -> !ids.contains(hit.id())).toList();
  }

  /** Evenly spread over the hits, so that they show more than the first day. */
  private List<PolicyDocument> samples(List<Archive.Dated> chosen) {
    List<PolicyDocument> samples = new ArrayList<>();
    for (int i = 0; i < Math.min(SAMPLES, chosen.size()); i++) {
      int at = (int) ((long) i * chosen.size() / Math.min(SAMPLES, chosen.size()));
      archive.document(chosen.get(at).id()).ifPresent(samples::add);
    }
    return samples;
  }

  /**
   * What an interest would have matched.
   *
   * @param total documents
   * @param perMonth documents by the month of their date; months without any are left out
   * @param busiestDay most documents of one day
   * @param samples some of them
   */
  public record Outcome(
      int total,
      SortedMap<YearMonth, Integer> perMonth,
      int busiestDay,
      List<PolicyDocument> samples) {

    /** Copies the samples. */
    public Outcome {
      samples = List.copyOf(samples);
    }

    /** Whether somebody who subscribes should be warned. */
    public boolean isTooMany() {
      return busiestDay > MANY_A_DAY;
    }
  }

  /**
   * What an edit changes.
   *
   * @param gained documents matched only after it
   * @param gainedSamples some of them
   * @param lost documents matched only before it
   * @param lostSamples some of them
   */
  public record Change(
      int gained, List<PolicyDocument> gainedSamples, int lost, List<PolicyDocument> lostSamples) {

    /** Copies the samples. */
    public Change {
      gainedSamples = List.copyOf(gainedSamples);
      lostSamples = List.copyOf(lostSamples);
    }
  }
}
