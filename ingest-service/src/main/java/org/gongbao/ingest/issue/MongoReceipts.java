package org.gongbao.ingest.issue;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Receipts in the collection {@code issues}; the hot path asks by id. */
final class MongoReceipts implements Receipts {

  private static final String ID = "_id";
  private static final String RECEIVED_AT = "receivedAt";
  private static final Bson NEWEST_FIRST = Sorts.descending(RECEIVED_AT, ID);

  private final MongoCollection<Document> issues;

  MongoReceipts(MongoDatabase database) {
    this.issues = database.getCollection("issues");
  }

  /** Creates an index for every question that is not asked by id. */
  MongoReceipts createIndexes() {
    issues.createIndex(new Document(RECEIVED_AT, -1).append(ID, -1));
    issues.createIndex(new Document("state", 1).append(RECEIVED_AT, -1).append(ID, -1));
    issues.createIndex(new Document("isPublished", 1).append(RECEIVED_AT, 1));
    return this;
  }

  @Override
  public boolean keep(Receipt receipt) {
    Document document = ReceiptDocuments.write(receipt);
    try {
      issues.insertOne(document);
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      Bson refusedAtTheDoor =
          Filters.and(Filters.eq(ID, receipt.issueId()), Filters.eq("hasOriginal", false));
      return issues.replaceOne(refusedAtTheDoor, document).getMatchedCount() == 1;
    }
  }

  @Override
  public Optional<Receipt> find(String issueId) {
    return Optional.ofNullable(issues.find(Filters.eq(ID, issueId)).first())
        .map(ReceiptDocuments::read);
  }

  @Override
  public void markPublished(String issueId) {
    issues.updateOne(
        Filters.eq(ID, issueId), new Document("$set", new Document("isPublished", true)));
  }

  @Override
  public List<Receipt> unpublished(int limit) {
    return read(Filters.eq("isPublished", false), Sorts.ascending(RECEIVED_AT), limit);
  }

  @Override
  public boolean settle(String issueId, Standing standing) {
    Document change = new Document("$set", ReceiptDocuments.write(standing));
    return issues.updateOne(Filters.eq(ID, issueId), change).getMatchedCount() == 1;
  }

  @Override
  public List<Receipt> newestFirst(
      @Nullable ReceiptState state, @Nullable String before, int limit) {
    List<Bson> conditions = new ArrayList<>();
    if (state != null) {
      conditions.add(Filters.eq("state", state.word()));
    }
    if (before != null) {
      Optional<Receipt> last = find(before);
      if (last.isEmpty()) {
        return List.of();
      }
      conditions.add(olderThan(last.get()));
    }
    Bson filter = conditions.isEmpty() ? new Document() : Filters.and(conditions);
    return read(filter, NEWEST_FIRST, limit);
  }

  private static Bson olderThan(Receipt receipt) {
    Date at = Date.from(receipt.receivedAt());
    return Filters.or(
        Filters.lt(RECEIVED_AT, at),
        Filters.and(Filters.eq(RECEIVED_AT, at), Filters.lt(ID, receipt.issueId())));
  }

  private List<Receipt> read(Bson filter, Bson order, int limit) {
    List<Receipt> found = new ArrayList<>();
    for (Document document : issues.find(filter).sort(order).limit(limit)) {
      found.add(ReceiptDocuments.read(document));
    }
    return found;
  }
}
