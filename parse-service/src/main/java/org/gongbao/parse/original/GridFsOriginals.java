package org.gongbao.parse.original;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.model.Filters;
import java.io.ByteArrayOutputStream;
import org.bson.BsonObjectId;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.ObjectId;

/** Originals in the GridFS bucket {@code originals}. */
public final class GridFsOriginals implements Originals {
  private final GridFSBucket bucket;

  /** Reads from that database's bucket. */
  public GridFsOriginals(MongoDatabase database) {
    this.bucket = GridFSBuckets.create(database, "originals");
  }

  @Override
  public byte[] read(String originalId) throws OriginalMissingException {
    BsonValue id = id(originalId);
    GridFSFile file = bucket.find(Filters.eq("_id", id)).first();
    if (file == null) {
      throw new OriginalMissingException(originalId);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(file.getLength()));
    bucket.downloadToStream(id, bytes);
    return bytes.toByteArray();
  }

  /** 24 hexadecimal digits are an id that GridFS chose; anything else is the writer's own. */
  private static BsonValue id(String originalId) {
    return ObjectId.isValid(originalId)
        ? new BsonObjectId(new ObjectId(originalId))
        : new BsonString(originalId);
  }
}
