package org.gongbao.notify.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.refusal.RefusalCode;
import org.gongbao.notify.web.api.Problems;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no page or interface took: a problem document under /api, a page elsewhere. */
@Controller
class ErrorAnswers implements ErrorController {

  @RequestMapping("/error")
  Object answer(HttpServletRequest request) {
    HttpStatus status = status(request);
    RefusalCode code = code(status);
    String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (path.startsWith("/api/")) {
      return Problems.answer(new Refusal(code, sentence(code, status)));
    }
    ModelAndView page = new ModelAndView("problem", status);
    page.addObject("code", code.text());
    return page;
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }

  private static RefusalCode code(HttpStatus status) {
    if (status == HttpStatus.NOT_FOUND) {
      return RefusalCode.NOT_FOUND;
    }
    return status.is4xxClientError() ? RefusalCode.BAD_REQUEST : RefusalCode.INTERNAL;
  }

  private static String sentence(RefusalCode code, HttpStatus status) {
    return switch (code) {
      case NOT_FOUND -> "nothing is at this address";
      case BAD_REQUEST -> "the request cannot be answered: " + status.getReasonPhrase();
      default -> "this is our mistake; it is in our log";
    };
  }
}
