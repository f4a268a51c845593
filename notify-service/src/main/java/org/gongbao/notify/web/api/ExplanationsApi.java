package org.gongbao.notify.web.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.inquiry.Inquiries;
import org.gongbao.notify.match.Explainer;
import org.gongbao.notify.subscription.InterestReader;
import org.gongbao.notify.web.ClientLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Why an interest meets a document or not, and why a subscription got it or not. */
@RestController
class ExplanationsApi {

  private final Archive archive;
  private final InterestReader interests;
  private final Inquiries inquiries;
  private final BearerTokens bearers;
  private final ClientLimits limits;

  ExplanationsApi(
      Archive archive,
      InterestReader interests,
      Inquiries inquiries,
      BearerTokens bearers,
      ClientLimits limits) {
    this.archive = archive;
    this.interests = interests;
    this.inquiries = inquiries;
    this.bearers = bearers;
    this.limits = limits;
  }

  @PostMapping("/api/v1/documents/{documentId}/explanation")
  ExplanationView explain(
      @PathVariable String documentId, @RequestBody Wish body, HttpServletRequest request) {
    limits.countSearch(request);
    Interest interest = interests.read(body.wished()).interest();
    PolicyDocument document = archive.read(documentId);
    return ExplanationView.of(interest, document, Explainer.explain(interest, document));
  }

  @GetMapping("/api/v1/subscriptions/{id}/explanations/{documentId}")
  FindingView ask(
      @PathVariable String id,
      @PathVariable String documentId,
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer,
      HttpServletRequest request) {
    String owned = bearers.authorized(id, bearer);
    limits.countSearch(request);
    return FindingView.of(inquiries.ask(owned, documentId));
  }
}
