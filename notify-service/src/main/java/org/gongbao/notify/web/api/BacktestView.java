package org.gongbao.notify.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.archive.Backtest;
import org.jspecify.annotations.Nullable;

/**
 * What an interest would have matched.
 *
 * @param interest in canonical form
 * @param total documents
 * @param perMonth documents by month, such as {@code 2026-03}; months without any are left out
 * @param busiestDay most documents of one day
 * @param tooMany whether that is more than anybody reads
 * @param manyADay from how many on it would be
 * @param samples some of the documents
 * @param change what an edit gains and loses, or null if no previous interest was given
 */
record BacktestView(
    Interest interest,
    int total,
    Map<String, Integer> perMonth,
    int busiestDay,
    boolean tooMany,
    int manyADay,
    List<SampleView> samples,
    @Nullable ChangeView change) {

  /**
   * A document among others.
   *
   * @param documentId its id
   * @param title its title
   * @param documentNumber 文号, or null
   * @param issuedOn its date, or null
   */
  record SampleView(
      String documentId,
      String title,
      @Nullable String documentNumber,
      @Nullable LocalDate issuedOn) {

    static List<SampleView> of(List<PolicyDocument> documents) {
      return documents.stream()
          .map(d -> new SampleView(d.id(), d.title(), d.documentNumber(), d.issuedOn()))
          .toList();
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
  record ChangeView(
      int gained, List<SampleView> gainedSamples, int lost, List<SampleView> lostSamples) {

    static ChangeView of(Backtest.Change change) {
      return new ChangeView(
          change.gained(),
          SampleView.of(change.gainedSamples()),
          change.lost(),
          SampleView.of(change.lostSamples()));
    }
  }

  static BacktestView of(Interest interest, Backtest.Outcome outcome, @Nullable ChangeView change) {
    Map<String, Integer> perMonth = new TreeMap<>();
    outcome.perMonth().forEach((month, count) -> perMonth.put(month.toString(), count));
    return new BacktestView(
        interest,
        outcome.total(),
        perMonth,
        outcome.busiestDay(),
        outcome.isTooMany(),
        Backtest.MANY_A_DAY,
        SampleView.of(outcome.samples()),
        change);
  }
}
