package org.gongbao.notify.subscription;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.gongbao.contract.Json;
import org.gongbao.contract.interest.Interest;
import org.gongbao.notify.query.CanonicalInterest;
import org.jspecify.annotations.Nullable;

/** A subscription as MongoDB keeps it. */
final class SubscriptionDocument {

  private SubscriptionDocument() {}

  static Document write(Subscription subscription) {
    Document document =
        new Document("_id", subscription.id())
            .append("interestId", subscription.interest().id())
            .append("interest", Document.parse(json(subscription.interest().interest())))
            .append("rhythm", subscription.rhythm().text())
            .append("state", subscription.state().text())
            .append("since", Date.from(subscription.since()))
            .append("confirmationNumber", subscription.confirmation().number())
            .append("confirmationAskedAt", Date.from(subscription.confirmation().askedAt()))
            .append("version", subscription.version());
    EmailAddress address = subscription.address();
    if (address != null) {
      document.append("address", address.text()).append("addressIdentity", address.identity());
    }
    if (!subscription.unannounced().isEmpty()) {
      document.append("unannounced", List.copyOf(subscription.unannounced()));
    }
    return document;
  }

  static Subscription read(Document document) {
    return new Subscription(
        document.getString("_id"),
        address(document.getString("address")),
        new CanonicalInterest(
            document.getString("interestId"),
            Json.MAPPER.readValue(
                document.get("interest", Document.class).toJson(), Interest.class)),
        Rhythm.of(document.getString("rhythm")),
        SubscriptionState.of(document.getString("state")),
        instant(document, "since"),
        new ConfirmationRequest(
            document.getInteger("confirmationNumber"), instant(document, "confirmationAskedAt")),
        Set.copyOf(document.getList("unannounced", String.class, List.of())),
        document.getLong("version"));
  }

  private static String json(Interest interest) {
    return Json.MAPPER.writeValueAsString(interest);
  }

  private static @Nullable EmailAddress address(@Nullable String text) {
    return text == null ? null : new EmailAddress(text);
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }
}
