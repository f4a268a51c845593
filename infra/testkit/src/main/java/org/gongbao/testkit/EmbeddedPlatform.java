package org.gongbao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.gongbao.embedded.kafka.EmbeddedKafka;
import org.gongbao.embedded.store.EmbeddedMongo;

/** The broker and the store inside this JVM, on a temporary folder. */
final class EmbeddedPlatform {

  static final String NAME = "embedded";

  private EmbeddedPlatform() {}

  static TestPlatform start() {
    try {
      Path folder = Files.createTempDirectory("gongbao-test-");
      EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
      EmbeddedMongo mongo = EmbeddedMongo.start(folder.resolve("mongo"), 0);
      // The broker is not stopped in order: clients of other shutdown hooks may still talk to it,
      // and nobody opens the folder again.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return new TestPlatform(NAME, kafka.bootstrapServers(), mongo.uri());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create a temporary folder", e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException | UncheckedIOException ignored) {
      // A file the broker is just renaming; the system clears its temporary folder.
    }
  }
}
