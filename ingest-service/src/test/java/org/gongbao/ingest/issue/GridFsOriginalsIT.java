package org.gongbao.ingest.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.BsonString;
import org.bson.Document;
import org.gongbao.contract.Ids;
import org.junit.jupiter.api.Test;

class GridFsOriginalsIT extends OriginalsContract {

  private final MongoDatabase database = TestDatabase.fresh();
  private final GridFsOriginals originals =
      new GridFsOriginals(database, Clock.systemUTC()).createIndexes();

  @Override
  Originals originals() {
    return originals;
  }

  /** By the driver's own reader, as other services read. */
  @Override
  byte[] read(String id) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GridFSBuckets.create(database, "originals").downloadToStream(new BsonString(id), bytes);
    return bytes.toByteArray();
  }

  @Test
  void makesGoodACrashHalfWay() throws Exception {
    byte[] bytes = bytes(600_000);
    String id = Ids.sha256(bytes);
    Path file = Files.write(folder.resolve("issue"), bytes);
    originals.keep(id, file, "公报.pdf");
    database.getCollection("originals.files").deleteMany(new Document());

    originals.keep(id, file, "公报.pdf");

    assertThat(read(id)).isEqualTo(bytes);
    assertThat(database.getCollection("originals.chunks").countDocuments()).isEqualTo(3);
  }

  @Test
  void isNotHarmedByTwoWhoBringTheSameAtOneTime() throws Exception {
    byte[] bytes = bytes(600_000);
    String id = Ids.sha256(bytes);
    Path file = Files.write(folder.resolve("issue"), bytes);
    Callable<Void> bring =
        () -> {
          originals.keep(id, file, "公报.pdf");
          return null;
        };

    ExecutorService people = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> all = Stream.generate(() -> bring).limit(8).toList();
      for (var one : people.invokeAll(all)) {
        one.get();
      }
    } finally {
      people.shutdown();
    }

    assertThat(read(id)).isEqualTo(bytes);
  }
}
