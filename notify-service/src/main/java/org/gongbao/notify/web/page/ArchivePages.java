package org.gongbao.notify.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.archive.ArchiveSearch;
import org.gongbao.notify.archive.Hits;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.subscription.InterestReader;
import org.gongbao.notify.web.ClientLimits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The latest documents, and those a search finds. */
@Controller
class ArchivePages {

  private static final int PAGE_SIZE = 20;
  private static final int LAST_PAGE = ArchiveSearch.MAX_DEPTH / PAGE_SIZE;

  private final Archive archive;
  private final InterestReader interests;
  private final Places places;
  private final FormChoices choices;
  private final DocumentCards cards;
  private final ClientLimits limits;

  ArchivePages(
      Archive archive,
      InterestReader interests,
      Places places,
      FormChoices choices,
      DocumentCards cards,
      ClientLimits limits) {
    this.archive = archive;
    this.interests = interests;
    this.places = places;
    this.choices = choices;
    this.cards = cards;
    this.limits = limits;
  }

  @GetMapping("/")
  String documents(
      @ModelAttribute("form") InterestForm form,
      @RequestParam(defaultValue = "1") int page,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    choices.show(form, model);
    int shown = Math.min(Math.max(page, 1), LAST_PAGE);
    try {
      Interest interest = form.toInterest(places);
      if (!interest.asksNothing()) {
        limits.countSearch(request);
        interest = interests.read(interest).interest();
      }
      model.addAttribute("isAsked", !interest.asksNothing());
      show(archive.search(search(interest, shown)), shown, model);
    } catch (Refusal refusal) {
      response.setStatus(refusal.code().status());
      FormChoices.explain(refusal, model);
    }
    return "documents";
  }

  private static ArchiveSearch search(Interest interest, int page) {
    return ArchiveSearch.forInterest(interest)
        .orderedBy(interest.query() == null ? ArchiveSearch.Order.NEWEST : ArchiveSearch.Order.BEST)
        .onPage(page, PAGE_SIZE);
  }

  private void show(Hits hits, int page, Model model) {
    model.addAttribute("cards", cards.of(hits));
    model.addAttribute("total", Long.toString(hits.total()));
    model.addAttribute("page", page);
    model.addAttribute("isLastPage", (long) page * PAGE_SIZE >= hits.total() || page == LAST_PAGE);
  }
}
