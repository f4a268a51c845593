package org.gongbao.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongbao.standalone.instance.Addresses;
import org.gongbao.standalone.instance.ExternalParts;
import org.gongbao.standalone.instance.Instance;
import org.gongbao.standalone.instance.Ports;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One instance for all tests that only look at it; a start takes longer than they do. */
public final class SharedInstance implements BeforeAllCallback {

  private static Running running;

  /** An instance on a folder of its own, until the last test has ended. */
  private record Running(Path folder, Instance instance) implements AutoCloseable {

    static Running start() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "instance-");
        return new Running(folder, Instance.start(folder, Ports.free(), ExternalParts.NONE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      instance.close();
    }
  }

  /** Where it listens. */
  public static Addresses addresses() {
    return running.instance().addresses();
  }

  /** Where its data lies. */
  public static Path folder() {
    return running.folder();
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(SharedInstance.class))
            .computeIfAbsent("running", key -> Running.start(), Running.class);
  }
}
