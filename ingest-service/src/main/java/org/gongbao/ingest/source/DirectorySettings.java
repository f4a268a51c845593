package org.gongbao.ingest.source;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code gongbao.ingest.*} of the watched folder.
 *
 * @param directory folder whose files are taken in, or null to watch none; {@code
 *     GONGBAO_INGEST_DIRECTORY}
 * @param pollInterval how often the folder is looked through; {@code GONGBAO_INGEST_POLLINTERVAL}
 * @param settleTime how long a file must have stayed as it is before it counts as complete; {@code
 *     GONGBAO_INGEST_SETTLETIME}
 */
@ConfigurationProperties("gongbao.ingest")
public record DirectorySettings(
    @Nullable Path directory,
    @DefaultValue("2s") Duration pollInterval,
    @DefaultValue("2s") Duration settleTime) {

  /** Takes an empty path for none, and refuses times that cannot be. */
  public DirectorySettings {
    if (directory != null && directory.toString().isBlank()) {
      directory = null;
    }
    if (pollInterval.isZero() || pollInterval.isNegative()) {
      throw new IllegalArgumentException(
          "gongbao.ingest.poll-interval is "
              + pollInterval
              + "; give a time above zero, such as 2s");
    }
    if (settleTime.isNegative()) {
      throw new IllegalArgumentException(
          "gongbao.ingest.settle-time is " + settleTime + "; give a time such as 2s");
    }
  }
}
