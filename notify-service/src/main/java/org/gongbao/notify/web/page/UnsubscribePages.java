package org.gongbao.notify.web.page;

import org.gongbao.notify.link.Purpose;
import org.gongbao.notify.link.Tokens;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.gongbao.notify.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Ends a subscription, without login: by the button of the page, or by the POST that a mail program
 * sends on its own (RFC 8058 §3.1). Either may come twice.
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribePages {

  private final SubscriptionDesk desk;
  private final Tokens tokens;
  private final Wording wording;

  UnsubscribePages(SubscriptionDesk desk, Tokens tokens, Wording wording) {
    this.desk = desk;
    this.tokens = tokens;
    this.wording = wording;
  }

  @GetMapping
  String ask(@PathVariable String token, Model model) {
    Subscription subscription = desk.read(tokens.read(Purpose.UNSUBSCRIBE, token));
    model.addAttribute("clauses", wording.of(subscription.interest().interest()));
    return subscription.isEnded() ? "unsubscribed" : "unsubscribe";
  }

  @PostMapping
  String end(@PathVariable String token, Model model) {
    Subscription ended = desk.end(tokens.read(Purpose.UNSUBSCRIBE, token));
    model.addAttribute("clauses", wording.of(ended.interest().interest()));
    return "unsubscribed";
  }
}
