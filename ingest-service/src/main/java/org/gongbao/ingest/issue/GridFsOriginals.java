package org.gongbao.ingest.issue;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.ObjectId;

/**
 * Originals in the GridFS bucket {@code originals}, laid out as the GridFS specification says, so
 * that every driver reads them.
 *
 * <p>The driver's own upload gives chunks random ids: two uploads of the same bytes at one time, or
 * one after a crash half-way, would mix their chunks. Here a chunk's id comes from the content too,
 * so writing twice writes the same. The entry in {@code originals.files} comes last: while it is
 * missing, there is no original.
 */
final class GridFsOriginals implements Originals {

  /** The specification's default, 255 KiB. Another would no longer fit what a crash left behind. */
  private static final int CHUNK_SIZE = 255 * 1024;

  /** Length of an ObjectId. */
  private static final int OBJECT_ID_BYTES = 12;

  private final MongoCollection<Document> files;
  private final MongoCollection<Document> chunks;
  private final Clock clock;

  GridFsOriginals(MongoDatabase database, Clock clock) {
    this.files = database.getCollection("originals.files");
    this.chunks = database.getCollection("originals.chunks");
    this.clock = clock;
  }

  /** Creates the indexes readers of GridFS expect. */
  GridFsOriginals createIndexes() {
    chunks.createIndex(new Document("files_id", 1).append("n", 1), new IndexOptions().unique(true));
    return this;
  }

  @Override
  public void keep(String id, Path file, String fileName) throws IOException {
    if (files.find(Filters.eq("_id", id)).first() != null) {
      return;
    }
    long length = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] chunk = bytes.readNBytes(CHUNK_SIZE);
      for (int n = 0; chunk.length > 0; n++) {
        keepChunk(id, n, chunk);
        length += chunk.length;
        chunk = bytes.readNBytes(CHUNK_SIZE);
      }
    }
    Document entry =
        new Document("_id", id)
            .append("length", length)
            .append("chunkSize", CHUNK_SIZE)
            .append("uploadDate", Date.from(clock.instant()))
            .append("filename", fileName);
    insertOnce(files, entry);
  }

  private void keepChunk(String fileId, int n, byte[] bytes) {
    Document chunk =
        new Document("_id", chunkId(fileId, n))
            .append("files_id", fileId)
            .append("n", n)
            .append("data", new Binary(bytes));
    insertOnce(chunks, chunk);
  }

  /** What is there under the same id was written from the same bytes. */
  private static void insertOnce(MongoCollection<Document> collection, Document document) {
    try {
      collection.insertOne(document);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
    }
  }

  private static ObjectId chunkId(String fileId, int n) {
    MessageDigest digest = Hashes.sha256();
    byte[] hash = digest.digest((fileId + ':' + n).getBytes(StandardCharsets.UTF_8));
    return new ObjectId(Arrays.copyOf(hash, OBJECT_ID_BYTES));
  }
}
