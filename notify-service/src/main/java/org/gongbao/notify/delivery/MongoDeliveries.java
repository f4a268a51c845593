package org.gongbao.notify.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.gongbao.notify.store.Index;
import org.jspecify.annotations.Nullable;

/** The ledger in MongoDB's collection {@code deliveries}. */
public final class MongoDeliveries implements Deliveries {

  /** The indexes its questions need. Settled rows have no dueAt and are passed over. */
  public static final List<Index> INDEXES =
      List.of(new Index("deliveries", Indexes.ascending("dueAt")));

  private final MongoCollection<Document> collection;

  /** Keeps it in a database. */
  public MongoDeliveries(MongoDatabase database) {
    this.collection = database.getCollection("deliveries");
  }

  @Override
  public List<String> open(Collection<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return List.of();
    }
    return collection
        .bulkWrite(
            deliveries.stream().map(this::insertIfNew).toList(),
            new BulkWriteOptions().ordered(false))
        .getUpserts()
        .stream()
        .map(upsert -> upsert.getId().asString().getValue())
        .toList();
  }

  private UpdateOneModel<Document> insertIfNew(Delivery delivery) {
    Document row = DeliveryDocument.write(delivery);
    row.remove("_id");
    return new UpdateOneModel<>(
        eq("_id", delivery.id()),
        new Document("$setOnInsert", row),
        new UpdateOptions().upsert(true));
  }

  @Override
  public Optional<Delivery> find(String id) {
    return read(collection.find(eq("_id", id)).first());
  }

  @Override
  public Optional<Delivery> lease(String id, String holder, Instant now, Instant until) {
    return read(
        collection.findOneAndUpdate(
            and(eq("_id", id), lte("dueAt", Date.from(now))),
            combine(
                set("state", DeliveryState.SENDING.text()),
                set("changedAt", Date.from(now)),
                set("dueAt", Date.from(until)),
                set("holder", holder),
                inc("attempts", 1)),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
  }

  @Override
  public boolean settle(Delivery settled) {
    // Each lease counts one attempt, so holder and attempt together name the lease.
    return collection
            .replaceOne(
                and(
                    eq("_id", settled.id()),
                    eq("state", DeliveryState.SENDING.text()),
                    eq("holder", settled.holder()),
                    eq("attempts", settled.attempts())),
                DeliveryDocument.write(settled))
            .getMatchedCount()
        == 1;
  }

  @Override
  public List<String> due(Instant now, int atMost) {
    return collection
        .find(lte("dueAt", Date.from(now)))
        .projection(include("_id"))
        .sort(ascending("dueAt"))
        .limit(atMost)
        .map(row -> row.getString("_id"))
        .into(new ArrayList<>());
  }

  @Override
  public Optional<Instant> nextDueAfter(Instant now) {
    return Optional.ofNullable(
            collection
                .find(gt("dueAt", Date.from(now)))
                .projection(include("dueAt"))
                .sort(ascending("dueAt"))
                .first())
        .map(row -> row.getDate("dueAt").toInstant());
  }

  @Override
  public long release(String holder, Instant now) {
    return collection
        .updateMany(
            and(eq("state", DeliveryState.SENDING.text()), eq("holder", holder)),
            set("dueAt", Date.from(now)))
        .getModifiedCount();
  }

  @Override
  public long waiting() {
    return collection.countDocuments(exists("dueAt"));
  }

  private static Optional<Delivery> read(@Nullable Document row) {
    return Optional.ofNullable(row).map(DeliveryDocument::read);
  }
}
