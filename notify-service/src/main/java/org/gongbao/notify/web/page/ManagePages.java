package org.gongbao.notify.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.link.Purpose;
import org.gongbao.notify.link.Tokens;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.subscription.InterestReader;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.gongbao.notify.web.ClientLimits;
import org.gongbao.notify.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows, changes and ends the subscription a manage link speaks for. */
@Controller
@RequestMapping("/manage/{token}")
class ManagePages {

  private final SubscriptionDesk desk;
  private final Tokens tokens;
  private final Wording wording;
  private final Places places;
  private final FormChoices choices;
  private final InterestReader interests;
  private final Previews previews;
  private final ClientLimits limits;

  ManagePages(
      SubscriptionDesk desk,
      Tokens tokens,
      Wording wording,
      Places places,
      FormChoices choices,
      InterestReader interests,
      Previews previews,
      ClientLimits limits) {
    this.desk = desk;
    this.tokens = tokens;
    this.wording = wording;
    this.places = places;
    this.choices = choices;
    this.interests = interests;
    this.previews = previews;
    this.limits = limits;
  }

  @GetMapping
  String show(@PathVariable String token, Model model) {
    Subscription subscription = owned(token);
    choices.show(InterestForm.of(subscription.interest().interest(), places), model);
    return page(token, subscription, model);
  }

  @PostMapping
  String change(
      @PathVariable String token,
      @ModelAttribute("form") InterestForm form,
      HttpServletResponse response,
      Model model) {
    Subscription subscription = owned(token);
    choices.show(form, model);
    try {
      Subscription changed =
          desk.change(
              subscription.id(),
              form.withFieldsOf(subscription.interest().interest(), places),
              subscription.rhythm());
      model.addAttribute("isChanged", true);
      return page(token, changed, model);
    } catch (Refusal refusal) {
      response.setStatus(refusal.code().status());
      FormChoices.explain(refusal, model);
      return page(token, subscription, model);
    }
  }

  /** A piece of page, asked for while somebody edits: what it would bring, gain and lose. */
  @PostMapping("/preview")
  String preview(
      @PathVariable String token,
      @ModelAttribute("form") InterestForm form,
      HttpServletRequest request,
      Model model) {
    Interest before = owned(token).interest().interest();
    try {
      limits.countSearch(request);
      Interest after = interests.read(form.withFieldsOf(before, places)).interest();
      if (!after.equals(before)) {
        previews.showChange(before, after, model);
      }
      previews.show(after, model);
    } catch (Refusal refusal) {
      FormChoices.explain(refusal, model);
    }
    return "preview";
  }

  @PostMapping("/end")
  String end(@PathVariable String token, Model model) {
    Subscription ended = desk.end(owned(token).id());
    model.addAttribute("clauses", wording.of(ended.interest().interest()));
    return "unsubscribed";
  }

  private Subscription owned(String token) {
    return desk.read(tokens.read(Purpose.MANAGE, token));
  }

  private String page(String token, Subscription subscription, Model model) {
    model.addAttribute("clauses", wording.of(subscription.interest().interest()));
    if (subscription.isEnded()) {
      return "unsubscribed";
    }
    model.addAttribute("token", token);
    model.addAttribute("address", subscription.address().masked());
    model.addAttribute("isActive", subscription.isActive());
    return "manage";
  }
}
