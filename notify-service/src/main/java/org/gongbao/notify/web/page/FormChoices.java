package org.gongbao.notify.web.page;

import org.gongbao.notify.catalogue.TopicCatalogue;
import org.gongbao.notify.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every form for an interest offers, and how it says what is wrong. */
@Component
class FormChoices {

  private final TopicCatalogue topics;
  private final Places places;

  FormChoices(TopicCatalogue topics, Places places) {
    this.topics = topics;
    this.places = places;
  }

  void show(InterestForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("topics", topics.all());
    model.addAttribute("places", places.offered());
  }

  static void explain(Refusal refusal, Model model) {
    model.addAttribute("code", refusal.code().text());
    if (refusal.position() != null) {
      // People count from one.
      model.addAttribute("position", refusal.position() + 1);
    }
  }
}
