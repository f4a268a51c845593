package org.gongbao.notify.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongbao.notify.link.Purpose;
import org.gongbao.notify.link.Tokens;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
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

  private static final String BEARER = "Bearer ";

  private final SubscriptionDesk desk;
  private final Tokens tokens;
  private final ClientLimits limits;

  SubscriptionsApi(SubscriptionDesk desk, Tokens tokens, ClientLimits limits) {
    this.desk = desk;
    this.tokens = tokens;
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
    return SubscriptionView.of(desk.read(authorized(id, bearer)));
  }

  @PutMapping("/{id}")
  SubscriptionView change(
      @PathVariable String id,
      @RequestBody SubscriptionRequest body,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
    return SubscriptionView.of(
        desk.change(authorized(id, bearer), body.wished(), Rhythm.of(body.rhythm())));
  }

  @DeleteMapping("/{id}")
  SubscriptionView end(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer) {
    return SubscriptionView.of(desk.end(authorized(id, bearer)));
  }

  /**
   * The id, if the bearer may have it. An id that never was one is unknown to anybody; of others
   * only the bearer of the token learns whether they exist.
   */
  private String authorized(String id, @Nullable String bearer) {
    if (!id.matches("[0-9a-f]{32}")) {
      throw new Refusal(
          RefusalCode.UNKNOWN_SUBSCRIPTION,
          "no subscription has such an id: ids are 32 hexadecimal digits");
    }
    if (bearer == null || !bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new Refusal(
          RefusalCode.MISSING_TOKEN,
          "send the token at the end of the manage link as Authorization: Bearer TOKEN");
    }
    String owned = tokens.read(Purpose.MANAGE, bearer.substring(BEARER.length()).strip());
    if (!owned.equals(id)) {
      throw new Refusal(RefusalCode.FORGED_LINK, "this token is for another subscription");
    }
    return id;
  }
}
