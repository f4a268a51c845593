package org.gongbao.notify.subscription;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gongbao.notify.store.Index;
import org.jspecify.annotations.Nullable;

/** Subscriptions in MongoDB's collection {@code subscriptions}. */
public final class MongoSubscriptions implements Subscriptions {

  /** The indexes its questions need. */
  public static final List<Index> INDEXES =
      List.of(
          new Index("subscriptions", Indexes.ascending("interestId", "state")),
          new Index("subscriptions", Indexes.ascending("addressIdentity", "interestId")),
          new Index("subscriptions", Indexes.ascending("unannounced")));

  private final MongoCollection<Document> collection;

  /** Keeps them in a database. */
  public MongoSubscriptions(MongoDatabase database) {
    this.collection = database.getCollection("subscriptions");
  }

  @Override
  public Optional<Subscription> find(String id) {
    return first(collection.find(eq("_id", id)).first());
  }

  @Override
  public Optional<Subscription> findOpen(EmailAddress address, String interestId) {
    return first(
        collection
            .find(
                and(
                    eq("addressIdentity", address.identity()),
                    eq("interestId", interestId),
                    ne("state", SubscriptionState.ENDED.text())))
            .first());
  }

  @Override
  public boolean add(Subscription subscription) {
    try {
      collection.insertOne(SubscriptionDocument.write(subscription));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public boolean replace(Subscription changed) {
    return collection
            .replaceOne(
                and(eq("_id", changed.id()), eq("version", changed.version() - 1)),
                SubscriptionDocument.write(changed))
            .getMatchedCount()
        == 1;
  }

  @Override
  public void forEachActive(Collection<String> interestIds, Consumer<Subscription> consumer) {
    collection
        .find(and(in("interestId", interestIds), isActive()))
        .forEach(document -> consumer.accept(SubscriptionDocument.read(document)));
  }

  @Override
  public Optional<Subscription> anyActive(String interestId) {
    return first(collection.find(and(eq("interestId", interestId), isActive())).first());
  }

  @Override
  public List<Subscription> unannounced() {
    return collection
        .find(exists("unannounced"))
        .map(SubscriptionDocument::read)
        .into(new ArrayList<>());
  }

  @Override
  public void announced(Subscription subscription) {
    collection.updateOne(
        and(eq("_id", subscription.id()), eq("version", subscription.version())),
        unset("unannounced"));
  }

  private static Bson isActive() {
    return eq("state", SubscriptionState.ACTIVE.text());
  }

  private static Optional<Subscription> first(@Nullable Document found) {
    return Optional.ofNullable(found).map(SubscriptionDocument::read);
  }
}
