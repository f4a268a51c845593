package org.gongbao.ingest.issue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an issue came.
 *
 * @param source kind of source: {@code directory}, {@code upload}
 * @param fileName as given, cleaned by {@link FileNames}, or null
 * @param mediaType as declared, or null
 * @param address where it came from, such as a path below the watched folder, or null
 */
public record Arrival(
    String source,
    @Nullable String fileName,
    @Nullable String mediaType,
    @Nullable String address) {

  /** Cleans the name and refuses an arrival without source. */
  public Arrival {
    Objects.requireNonNull(source, "source");
    fileName = FileNames.clean(fileName);
  }
}
