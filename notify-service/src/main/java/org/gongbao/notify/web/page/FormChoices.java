package org.gongbao.notify.web.page;

import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.wording.Wording;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every form for an interest offers, and how it says what is wrong. */
@Component
class FormChoices {

  private final TopicCatalogue topics;
  private final Places places;
  private final Wording wording;

  FormChoices(TopicCatalogue topics, Places places, Wording wording) {
    this.topics = topics;
    this.places = places;
    this.wording = wording;
  }

  void show(InterestForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("topics", topics.all());
    model.addAttribute("places", places.offered());
    if (!form.follow().isEmpty()) {
      model.addAttribute("followed", wording.policy(form.follow()));
    }
  }

  static void explain(Refusal refusal, Model model) {
    model.addAttribute("code", refusal.code().text());
    if (refusal.position() != null) {
      // People count from one.
      model.addAttribute("position", refusal.position() + 1);
    }
  }
}
