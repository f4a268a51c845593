package org.gongbao.notify.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.subscription.EmailAddress;
import org.gongbao.notify.subscription.InterestReader;
import org.gongbao.notify.subscription.Rhythm;
import org.gongbao.notify.subscription.SubscriptionDesk;
import org.gongbao.notify.web.ClientLimits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a subscription, with a preview of what it would have brought. */
@Controller
@RequestMapping("/subscribe")
class SubscribePages {

  private final SubscriptionDesk desk;
  private final InterestReader interests;
  private final Places places;
  private final FormChoices choices;
  private final Previews previews;
  private final ClientLimits limits;

  SubscribePages(
      SubscriptionDesk desk,
      InterestReader interests,
      Places places,
      FormChoices choices,
      Previews previews,
      ClientLimits limits) {
    this.desk = desk;
    this.interests = interests;
    this.places = places;
    this.choices = choices;
    this.previews = previews;
    this.limits = limits;
  }

  @GetMapping
  String form(@ModelAttribute("form") InterestForm form, Model model) {
    choices.show(form, model);
    return "subscribe";
  }

  @PostMapping
  String subscribe(
      @RequestParam(defaultValue = "") String email,
      @ModelAttribute("form") InterestForm form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      limits.countSubscription(request);
      desk.wish(EmailAddress.of(email), form.toInterest(places), Rhythm.IMMEDIATE);
      return "subscribe-sent";
    } catch (Refusal refusal) {
      response.setStatus(refusal.code().status());
      choices.show(form, model);
      model.addAttribute("email", email);
      FormChoices.explain(refusal, model);
      return "subscribe";
    }
  }

  /** A piece of page, asked for while somebody writes; what is wrong is part of the answer. */
  @PostMapping("/preview")
  String preview(
      @ModelAttribute("form") InterestForm form, HttpServletRequest request, Model model) {
    try {
      limits.countSearch(request);
      previews.show(interests.read(form.toInterest(places)).interest(), model);
    } catch (Refusal refusal) {
      FormChoices.explain(refusal, model);
    }
    return "preview";
  }
}
