package org.gongbao.notify.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.delivery.Occasion;
import org.gongbao.notify.inquiry.Finding;
import org.gongbao.notify.inquiry.Inquiries;
import org.gongbao.notify.link.Purpose;
import org.gongbao.notify.link.Tokens;
import org.gongbao.notify.refusal.Refusal;
import org.gongbao.notify.web.ClientLimits;
import org.gongbao.notify.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells the owner of a subscription why a document came, or why it did not. */
@Controller
class WhyPages {

  /** People paste what their browser shows: the address of the document's page. */
  private static final Pattern ADDRESS = Pattern.compile("/documents/([^/?#\\s]+)");

  private final Inquiries inquiries;
  private final Tokens tokens;
  private final Wording wording;
  private final ClientLimits limits;

  WhyPages(Inquiries inquiries, Tokens tokens, Wording wording, ClientLimits limits) {
    this.inquiries = inquiries;
    this.tokens = tokens;
    this.wording = wording;
    this.limits = limits;
  }

  @GetMapping("/manage/{token}/why")
  String why(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String document,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    String subscriptionId = tokens.read(Purpose.MANAGE, token);
    model.addAttribute("token", token);
    model.addAttribute("asked", document);
    try {
      limits.countSearch(request);
      show(inquiries.ask(subscriptionId, documentId(document)), model);
    } catch (Refusal refusal) {
      response.setStatus(refusal.code().status());
      FormChoices.explain(refusal, model);
    }
    return "why";
  }

  private void show(Finding finding, Model model) {
    model.addAttribute("document", finding.document());
    model.addAttribute("verdict", finding.verdict().text());
    model.addAttribute("outcomes", wording.of(finding.explanation()));
    Delivery delivery = finding.delivery();
    if (delivery != null) {
      model.addAttribute("refused", delivery.why());
      model.addAttribute("other", otherPrint(delivery, finding.document()));
    }
  }

  /** Id of the document that was delivered, if it is another print of the same policy. */
  private static @Nullable String otherPrint(Delivery delivery, PolicyDocument asked) {
    return delivery.occasion() instanceof Occasion.Alert about
            && !about.alert().documentId().equals(asked.id())
        ? about.alert().documentId()
        : null;
  }

  private static String documentId(String pasted) {
    Matcher address = ADDRESS.matcher(pasted);
    return address.find() ? address.group(1) : pasted.strip();
  }
}
