package org.gongbao.parse.document;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.BsonInvalidOperationException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.document.TopicScore;

/** Documents in the MongoDB collection {@code documents}; {@code _id} is the document's id. */
public final class MongoDocuments implements Documents {
  private static final Bson LATEST_FIRST = Sorts.descending("issuedOn", "_id");

  private final MongoCollection<Document> documents;

  /** Uses that database's collection, creating its indexes. */
  public MongoDocuments(MongoDatabase database) {
    this.documents = database.getCollection("documents");
    Indexes indexes = new Indexes(documents);
    indexes.ensure("issueId", "ordinal");
    indexes.ensure("policyId");
    indexes.ensure("issuedOn", "_id");
    indexes.ensure("region.code", "issuedOn");
    indexes.ensure("kind", "issuedOn");
    indexes.ensure("topics.id", "issuedOn");
  }

  @Override
  public void put(PolicyDocument document) {
    Document stored = StoredJson.toBson(document, document.id());
    try {
      replace(stored);
    } catch (BsonInvalidOperationException e) {
      // FerretDB answers with something unreadable when an array holds an array.
      StoredJson.wrapRows(stored);
      replace(stored);
    }
  }

  private void replace(Document stored) {
    documents.replaceOne(
        Filters.eq("_id", stored.get("_id")), stored, new ReplaceOptions().upsert(true));
  }

  @Override
  public void remove(String documentId) {
    documents.deleteOne(Filters.eq("_id", documentId));
  }

  @Override
  public Optional<PolicyDocument> find(String documentId) {
    return Optional.ofNullable(documents.find(Filters.eq("_id", documentId)).first())
        .map(MongoDocuments::read);
  }

  @Override
  public List<PolicyDocument> ofIssue(String issueId) {
    return documents
        .find(Filters.eq("issueId", issueId))
        .sort(Sorts.ascending("ordinal"))
        .map(MongoDocuments::read)
        .into(new ArrayList<>());
  }

  @Override
  public List<PolicyDocument> select(Selection selection) {
    return documents
        .find(filter(selection))
        .sort(LATEST_FIRST)
        .skip(selection.skip())
        .limit(selection.limit())
        .map(MongoDocuments::read)
        .into(new ArrayList<>());
  }

  private static Bson filter(Selection selection) {
    List<Bson> clauses = new ArrayList<>();
    String prefix = selection.regionPrefix();
    if (prefix != null) {
      clauses.add(Filters.regex("region.code", Pattern.compile("^" + prefix)));
    }
    if (selection.kind() != null) {
      clauses.add(Filters.eq("kind", selection.kind()));
    }
    if (selection.topic() != null) {
      clauses.add(
          Filters.elemMatch(
              "topics",
              // Two fields beside each other: not every server takes $and in here.
              new Document("id", selection.topic())
                  .append("score", new Document("$gte", TopicScore.ABOUT))));
    }
    if (selection.from() != null) {
      clauses.add(Filters.gte("issuedOn", selection.from().toString()));
    }
    return clauses.isEmpty() ? Filters.empty() : Filters.and(clauses);
  }

  private static PolicyDocument read(Document stored) {
    StoredJson.unwrapRows(stored);
    return StoredJson.fromBson(stored, PolicyDocument.class);
  }
}
