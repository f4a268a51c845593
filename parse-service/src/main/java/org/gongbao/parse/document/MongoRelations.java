package org.gongbao.parse.document;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.gongbao.contract.event.RelationResolved;

/** Relations in the MongoDB collection {@code relations}; {@code _id} is the relation's id. */
public final class MongoRelations implements Relations {
  private final MongoCollection<Document> relations;

  /** Uses that database's collection, creating its indexes. */
  public MongoRelations(MongoDatabase database) {
    this.relations = database.getCollection("relations");
    Indexes indexes = new Indexes(relations);
    indexes.ensure("fromDocumentId");
    indexes.ensure("toPolicyId");
  }

  @Override
  public void put(RelationResolved relation) {
    relations.replaceOne(
        Filters.eq("_id", relation.relationId()),
        StoredJson.toBson(relation, relation.relationId()),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public void remove(String relationId) {
    relations.deleteOne(Filters.eq("_id", relationId));
  }

  @Override
  public List<RelationResolved> from(String documentId) {
    return list(Filters.eq("fromDocumentId", documentId));
  }

  @Override
  public List<RelationResolved> to(String policyId) {
    return list(Filters.eq("toPolicyId", policyId));
  }

  private List<RelationResolved> list(Bson filter) {
    return relations
        .find(filter)
        .sort(Sorts.ascending("_id"))
        .map(stored -> StoredJson.fromBson(stored, RelationResolved.class))
        .into(new ArrayList<>());
  }
}
