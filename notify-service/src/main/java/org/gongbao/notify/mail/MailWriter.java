package org.gongbao.notify.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.notify.delivery.Delivery;
import org.gongbao.notify.delivery.Occasion;
import org.gongbao.notify.link.Links;
import org.gongbao.notify.subscription.Subscription;
import org.gongbao.notify.wording.FactSheet;
import org.gongbao.notify.wording.Wording;

/** Decides what the mail of a delivery says. */
final class MailWriter {

  private final MailTemplates templates;
  private final Wording wording;
  private final FactSheet facts;
  private final Links links;

  MailWriter(MailTemplates templates, Wording wording, FactSheet facts, Links links) {
    this.templates = templates;
    this.wording = wording;
    this.facts = facts;
    this.links = links;
  }

  MailText write(Delivery delivery, Subscription subscription) {
    return delivery.occasion() instanceof Occasion.Alert met
        ? alert(met.alert(), subscription)
        : confirmation(subscription);
  }

  /** Ids of the documents a delivery tells of. */
  static List<String> documents(Delivery delivery) {
    return delivery.occasion() instanceof Occasion.Alert met
        ? List.of(met.alert().documentId())
        : List.of();
  }

  private MailText alert(AlertRaised alert, Subscription subscription) {
    Map<String, Object> model = model(subscription);
    model.put("alert", alert);
    model.put("facts", facts.of(alert));
    model.put("reasons", wording.of(alert.reasons()));
    model.put("documentLink", links.document(alert.documentId()));
    return templates.write("alert", "mail.alert.subject", new Object[] {alert.title()}, model);
  }

  private MailText confirmation(Subscription subscription) {
    Map<String, Object> model = model(subscription);
    model.put("confirmLink", links.confirm(subscription.id()));
    return templates.write("confirmation", "mail.confirmation.subject", new Object[0], model);
  }

  private Map<String, Object> model(Subscription subscription) {
    Map<String, Object> model = new HashMap<>();
    model.put("interest", wording.of(subscription.interest().interest()));
    model.put("manageLink", links.manage(subscription.id()));
    model.put("unsubscribeLink", links.unsubscribe(subscription.id()));
    return model;
  }
}
