package org.gongbao.notify.web.page;

import org.gongbao.edges.problem.ProblemTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that problem documents point at: what each code means and what to do. */
@Controller
class ProblemPages {

  private final ProblemTexts texts;

  ProblemPages(ProblemTexts texts) {
    this.texts = texts;
  }

  @GetMapping("/problems")
  String all(Model model) {
    model.addAttribute("texts", texts.all());
    return "problems";
  }
}
