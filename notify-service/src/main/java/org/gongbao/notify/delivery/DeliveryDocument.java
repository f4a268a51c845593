package org.gongbao.notify.delivery;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.gongbao.contract.Json;
import org.gongbao.contract.event.AlertRaised;
import org.jspecify.annotations.Nullable;

/** A delivery as MongoDB keeps it. What it lacks is absent, so that the index passes over it. */
final class DeliveryDocument {

  private DeliveryDocument() {}

  static Document write(Delivery delivery) {
    Document row =
        new Document("_id", delivery.id())
            .append("subscriptionId", delivery.subscriptionId())
            .append("state", delivery.state().text())
            .append("attempts", delivery.attempts())
            .append("createdAt", Date.from(delivery.createdAt()))
            .append("changedAt", Date.from(delivery.changedAt()));
    writeOccasion(row, delivery.occasion());
    if (delivery.dueAt() != null) {
      row.append("dueAt", Date.from(delivery.dueAt()));
    }
    if (delivery.holder() != null) {
      row.append("holder", delivery.holder());
    }
    if (delivery.why() != null) {
      row.append("why", delivery.why());
    }
    return row;
  }

  private static void writeOccasion(Document row, Occasion occasion) {
    if (occasion instanceof Occasion.Alert met) {
      row.append("policyId", met.alert().policyId())
          .append("alert", Document.parse(Json.MAPPER.writeValueAsString(met.alert())));
    } else if (occasion instanceof Occasion.Confirmation confirmation) {
      row.append("confirmation", confirmation.number());
    }
  }

  static Delivery read(Document row) {
    return new Delivery(
        row.getString("_id"),
        row.getString("subscriptionId"),
        readOccasion(row),
        DeliveryState.of(row.getString("state")),
        row.getInteger("attempts"),
        row.getDate("createdAt").toInstant(),
        row.getDate("changedAt").toInstant(),
        instant(row.getDate("dueAt")),
        row.getString("holder"),
        row.getString("why"));
  }

  private static Occasion readOccasion(Document row) {
    Document alert = row.get("alert", Document.class);
    return alert == null
        ? new Occasion.Confirmation(row.getInteger("confirmation"))
        : new Occasion.Alert(Json.MAPPER.readValue(alert.toJson(), AlertRaised.class));
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
