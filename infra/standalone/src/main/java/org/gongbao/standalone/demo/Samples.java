package org.gongbao.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.gongbao.standalone.client.GazetteSource;

/** The gazettes that come with Gongbao: our own writing, of places that do not exist. */
public final class Samples {

  private static final List<String> NAMES =
      List.of("yunxi-2026-03.md", "songling-2025-06.txt", "qinglan-2024-02.txt");

  private Samples() {}

  /** All of them. */
  public static List<GazetteSource> all() {
    return NAMES.stream().<GazetteSource>map(Sample::new).toList();
  }

  /**
   * One bundled gazette.
   *
   * @param name of the file
   */
  private record Sample(String name) implements GazetteSource {

    @Override
    public byte[] read() throws IOException {
      try (InputStream bytes = Samples.class.getResourceAsStream("samples/" + name)) {
        return Objects.requireNonNull(bytes, name).readAllBytes();
      }
    }
  }
}
