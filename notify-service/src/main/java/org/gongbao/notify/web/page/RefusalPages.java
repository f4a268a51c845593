package org.gongbao.notify.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.web.RefusalStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says in human words what the pages refuse. */
@ControllerAdvice(basePackageClasses = RefusalPages.class)
class RefusalPages {

  @ExceptionHandler
  String refused(Refusal refusal, HttpServletResponse response, Model model) {
    response.setStatus(RefusalStatus.of(refusal.code()).value());
    model.addAttribute("code", refusal.code().text());
    return "problem";
  }
}
