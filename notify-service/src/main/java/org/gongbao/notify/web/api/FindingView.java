package org.gongbao.notify.web.api;

import java.time.Instant;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.delivery.Occasion;
import org.gongbao.notify.inquiry.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document for a subscription.
 *
 * @param verdict in one word: sent, waiting, failed, suppressed, not-met, not-confirmed, ended or
 *     came-before
 * @param subscription as its owner sees it
 * @param delivery of the document's policy, or null if there is none
 * @param explanation the document against what the subscription asks for now
 */
record FindingView(
    String verdict,
    SubscriptionView subscription,
    @Nullable DeliveryView delivery,
    ExplanationView explanation) {

  /**
   * Where a delivery stands.
   *
   * @param state pending, sending, sent, retry, failed or suppressed
   * @param since when it came into this state
   * @param documentId which print of the policy it is about
   * @param why the last refusal, or null
   */
  record DeliveryView(
      String state, Instant since, @Nullable String documentId, @Nullable String why) {

    static DeliveryView of(Delivery delivery) {
      return new DeliveryView(
          delivery.state().text(),
          delivery.changedAt(),
          delivery.occasion() instanceof Occasion.Alert about ? about.alert().documentId() : null,
          delivery.why());
    }
  }

  static FindingView of(Finding finding) {
    Delivery delivery = finding.delivery();
    return new FindingView(
        finding.verdict().text(),
        SubscriptionView.of(finding.subscription()),
        delivery == null ? null : DeliveryView.of(delivery),
        ExplanationView.of(
            finding.subscription().interest().interest(),
            finding.document(),
            finding.explanation()));
  }
}
