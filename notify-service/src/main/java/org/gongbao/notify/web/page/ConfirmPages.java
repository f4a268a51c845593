package org.gongbao.notify.web.page;

import org.gongbao.notify.link.Links;
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

/** Confirms a subscription. Only the button does: mail scanners follow links, and only with GET. */
@Controller
@RequestMapping("/confirm/{token}")
class ConfirmPages {

  private final SubscriptionDesk desk;
  private final Tokens tokens;
  private final Links links;
  private final Wording wording;

  ConfirmPages(SubscriptionDesk desk, Tokens tokens, Links links, Wording wording) {
    this.desk = desk;
    this.tokens = tokens;
    this.links = links;
    this.wording = wording;
  }

  @GetMapping
  String ask(@PathVariable String token, Model model) {
    show(desk.read(tokens.read(Purpose.CONFIRM, token)), model);
    return "confirm";
  }

  @PostMapping
  String confirm(@PathVariable String token, Model model) {
    show(desk.confirm(tokens.read(Purpose.CONFIRM, token)), model);
    return "confirmed";
  }

  private void show(Subscription subscription, Model model) {
    model.addAttribute("subscription", subscription);
    model.addAttribute("clauses", wording.of(subscription.interest().interest()));
    model.addAttribute("manageLink", links.manage(subscription.id()));
  }
}
