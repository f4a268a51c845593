package org.gongbao.notify.inquiry;

import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.delivery.Deliveries;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.match.Explainer;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.subscription.SubscriptionDesk;

/** Where people ask why they got a document, or why not. */
public final class Inquiries {

  private final Archive archive;
  private final SubscriptionDesk desk;
  private final Deliveries deliveries;

  /** Answers from the documents, the subscriptions and the ledger. */
  public Inquiries(Archive archive, SubscriptionDesk desk, Deliveries deliveries) {
    this.archive = archive;
    this.desk = desk;
    this.deliveries = deliveries;
  }

  /**
   * What became of a document for a subscription.
   *
   * @throws org.gongbao.notify.refusal.Refusal if either is not known
   */
  public Finding ask(String subscriptionId, String documentId) {
    Subscription subscription = desk.read(subscriptionId);
    PolicyDocument document = archive.read(documentId);
    return new Finding(
        subscription,
        document,
        Explainer.explain(subscription.interest().interest(), document),
        deliveries.find(Delivery.id(subscriptionId, document.policyId())).orElse(null));
  }
}
