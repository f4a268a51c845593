package org.gongbao.notify.web.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.archive.ArchiveSearch;
import org.gongbao.notify.archive.Backtest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows what an interest would have brought, and what an edit of it gains and loses. */
@Component
class Previews {

  private static final int LATEST = 5;
  private static final int MONTHS = 12;

  private final Archive archive;
  private final Backtest backtest;
  private final DocumentCards cards;

  Previews(Archive archive, Backtest backtest, DocumentCards cards) {
    this.archive = archive;
    this.backtest = backtest;
    this.cards = cards;
  }

  /**
   * What a month would have brought.
   *
   * @param year in figures
   * @param month in figures
   * @param count of documents
   */
  record Month(String year, String month, int count) {

    static Month of(YearMonth month, int count) {
      return new Month(
          Integer.toString(month.getYear()), Integer.toString(month.getMonthValue()), count);
    }
  }

  void show(Interest interest, Model model) {
    Backtest.Outcome outcome = backtest.run(interest, null, null);
    List<Month> months = new ArrayList<>();
    outcome.perMonth().forEach((month, count) -> months.add(Month.of(month, count)));
    Collections.reverse(months);
    model.addAttribute("total", Integer.toString(outcome.total()));
    model.addAttribute("months", months.subList(0, Math.min(MONTHS, months.size())));
    int undated = outcome.total() - months.stream().mapToInt(Month::count).sum();
    if (undated > 0) {
      model.addAttribute("undated", Integer.toString(undated));
    }
    model.addAttribute("mostAMonth", months.stream().mapToInt(Month::count).max().orElse(0));
    if (outcome.isTooMany()) {
      model.addAttribute("busiestDay", Integer.toString(outcome.busiestDay()));
      model.addAttribute("manyADay", Integer.toString(Backtest.MANY_A_DAY));
    }
    model.addAttribute(
        "cards", cards.of(archive.search(ArchiveSearch.forInterest(interest).onPage(1, LATEST))));
  }

  void showChange(Interest before, Interest after, Model model) {
    Backtest.Change change = backtest.compare(before, after, null, null);
    model.addAttribute("gained", Integer.toString(change.gained()));
    model.addAttribute("gainedSamples", change.gainedSamples());
    model.addAttribute("lost", Integer.toString(change.lost()));
    model.addAttribute("lostSamples", change.lostSamples());
  }
}
