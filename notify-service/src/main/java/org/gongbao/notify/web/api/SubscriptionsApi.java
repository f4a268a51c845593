package org.gongbao.notify.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongbao.notify.subscription.Rhythm;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.gongbao.notify.web.ClientLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions by JSON: anybody may ask for one, the bearer of its manage token has it. */
@RestController
@RequestMapping("/api/v1/subscriptions")
class SubscriptionsApi {

  private final SubscriptionDesk desk;
  private final BearerTokens bearers;
  private final ClientLimits limits;

  SubscriptionsApi(SubscriptionDesk desk, BearerTokens bearers, ClientLimits limits) {
    this.desk = desk;
    this.bearers = bearers;
    this.limits = limits;
  }

  /**
   * What becomes of a wish, the same whether or not the address is known.
   *
   * @param id of the subscription
   * @param state always pending
   */
  record Wished(String id, String state) {}

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Wished wish(@RequestBody SubscriptionRequest body, HttpServletRequest request) {
    limits.countSubscription(request);
    String id = desk.wish(body.address(), body.wished(), Rhythm.of(body.rhythm()));
    return new Wished(id, "pending");
  }

  @GetMapping("/{id}")
  SubscriptionView read(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
    return SubscriptionView.of(desk.read(bearers.authorized(id, bearer)));
  }

  @PutMapping("/{id}")
  SubscriptionView change(
      @PathVariable String id,
      @RequestBody SubscriptionRequest body,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
    return SubscriptionView.of(
        desk.change(bearers.authorized(id, bearer), body.wished(), Rhythm.of(body.rhythm())));
  }

  @DeleteMapping("/{id}")
  SubscriptionView end(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
    return SubscriptionView.of(desk.end(bearers.authorized(id, bearer)));
  }
}
