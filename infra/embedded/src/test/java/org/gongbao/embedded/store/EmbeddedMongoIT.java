package org.gongbao.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.gongbao.embedded.KilledProcess;
import org.gongbao.embedded.PortInUseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoIT {

  private static final int ACKNOWLEDGED = 3_000;
  private static final int LAST = 200;

  @TempDir Path folder;

  @Test
  void keepsEveryAcknowledgedWriteWhenKilled() throws Exception {
    List<String> acknowledged = KilledProcess.run(Writer.class, folder, ACKNOWLEDGED);

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder, 0);
        MongoClient client = MongoClients.create(mongo.uri())) {
      MongoCollection<Document> collection = Writer.collection(client);
      List<String> found = new ArrayList<>();
      collection.find().forEach(document -> found.add(document.getString("_id")));
      found.sort(Comparator.comparing(Writer::ordinal));
      assertThat(found).containsAll(acknowledged);
      assertThatEveryDocumentHasItsUniqueKey(
          collection, found.subList(found.size() - LAST, found.size()));
    }
  }

  /** A key without its document would refuse the document for ever. */
  private static void assertThatEveryDocumentHasItsUniqueKey(
      MongoCollection<Document> collection, List<String> found) {
    for (String id : found) {
      assertThat(collection.find(new Document("key", "key " + id)).first()).isNotNull();
      collection.deleteOne(new Document("_id", id));
    }
    for (String id : found) {
      collection.insertOne(Writer.document(id));
    }
  }

  @Test
  void growsLittleWhileTheSameDocumentsChange() throws Exception {
    Path file = folder.resolve("store.mv");
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder, 0);
        MongoClient client = MongoClients.create(mongo.uri())) {
      MongoCollection<Document> collection = Writer.collection(client);
      for (int i = 0; i < 2_000; i++) {
        Document change = new Document("$set", new Document("text", "政策".repeat(500) + i));
        collection.updateOne(
            new Document("_id", "document " + i % 50), change, new UpdateOptions().upsert(true));
      }
    }
    assertThat(Files.size(file)).isLessThan(8L << 20);
  }

  @Test
  void answersTheHelloOfHealthChecks() {
    try (EmbeddedMongo mongo = EmbeddedMongo.start(folder, 0);
        MongoClient client = MongoClients.create(mongo.uri())) {
      Document answer = client.getDatabase("gongbao").runCommand(new Document("hello", 1));
      assertThat(answer.getInteger("maxWireVersion")).isPositive();
    }
  }

  @Test
  void saysWhichPortIsInUse() {
    try (EmbeddedMongo first = EmbeddedMongo.start(folder.resolve("first"), 0)) {
      int port = Integer.parseInt(first.uri().substring(first.uri().lastIndexOf(':') + 1));
      assertThatThrownBy(() -> EmbeddedMongo.start(folder.resolve("second"), port))
          .isInstanceOf(PortInUseException.class)
          .hasMessage(
              ("The store cannot listen on 127.0.0.1:%d: Address already in use."
                      + " Stop what uses the port, or choose another.")
                  .formatted(port));
    }
  }

  @Test
  void refusesAFolderThatIsOpenAlready() {
    try (EmbeddedMongo first = EmbeddedMongo.start(folder, 0)) {
      assertThat(first.uri()).startsWith("mongodb://127.0.0.1:");
      assertThatThrownBy(() -> EmbeddedMongo.start(folder, 0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("store.mv");
    }
  }

  /** Writes from four threads until it is killed, and prints what was acknowledged. */
  static final class Writer {

    public static void main(String[] arguments) throws Exception {
      PrintStream out =
          new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
      EmbeddedMongo mongo = EmbeddedMongo.start(Path.of(arguments[0]), 0);
      MongoCollection<Document> collection = collection(MongoClients.create(mongo.uri()));
      collection.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
      IntStream.range(0, 4)
          .mapToObj(thread -> new Thread(() -> write(collection, thread, out)))
          .forEach(Thread::start);
    }

    private static void write(MongoCollection<Document> collection, int thread, PrintStream out) {
      for (int i = 0; ; i++) {
        String id = thread + "-" + i;
        collection.insertOne(document(id));
        out.println(id);
      }
    }

    static MongoCollection<Document> collection(MongoClient client) {
      return client.getDatabase("gongbao").getCollection("written");
    }

    static int ordinal(String id) {
      return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    static Document document(String id) {
      return new Document("_id", id).append("key", "key " + id).append("text", "公报".repeat(50));
    }
  }
}
