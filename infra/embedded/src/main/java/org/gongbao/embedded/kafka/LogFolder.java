package org.gongbao.embedded.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** The folder of a node's log; Kafka wants it formatted once before the first start. */
final class LogFolder {

  private LogFolder() {}

  static void formatIfNew(Path folder) {
    // The formatter writes this file last.
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(folder);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(NodeSettings.NODE_ID)
          .setControllerListenerName(NodeSettings.CONTROLLER_LISTENER)
          .setMetadataLogDirectory(folder.toString())
          .addDirectory(folder.toString())
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("cannot prepare %s for Kafka: %s".formatted(folder, e), e);
    }
  }
}
