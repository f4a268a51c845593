package org.gongbao.notify.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.archive.Backtest;
import org.gongbao.notify.subscription.InterestReader;
import org.gongbao.notify.web.ClientLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What an interest would have matched, and what an edit of it gains and loses. */
@RestController
class BacktestsApi {

  private final Backtest backtest;
  private final InterestReader interests;
  private final ClientLimits limits;

  BacktestsApi(Backtest backtest, InterestReader interests, ClientLimits limits) {
    this.backtest = backtest;
    this.interests = interests;
    this.limits = limits;
  }

  @PostMapping("/api/v1/backtests")
  BacktestView run(@RequestBody BacktestRequest body, HttpServletRequest request) {
    limits.countSearch(request);
    Interest interest = interests.read(body.wished()).interest();
    return BacktestView.of(
        interest, backtest.run(interest, body.from(), body.to()), change(body, interest));
  }

  private BacktestView.@Nullable ChangeView change(BacktestRequest body, Interest interest) {
    if (body.previous() == null) {
      return null;
    }
    Interest previous = interests.read(body.previous()).interest();
    return BacktestView.ChangeView.of(backtest.compare(previous, interest, body.from(), body.to()));
  }
}
