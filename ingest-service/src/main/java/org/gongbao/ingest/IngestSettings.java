package org.gongbao.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code gongbao.ingest.*} of the whole service.
 *
 * @param maxSize largest issue that is accepted; {@code GONGBAO_INGEST_MAXSIZE}
 * @param republishInterval how often issues that are kept but not yet published are tried again;
 *     {@code GONGBAO_INGEST_REPUBLISHINTERVAL}
 * @param partitions of the topics this service makes; {@code GONGBAO_INGEST_PARTITIONS}
 * @param replicas copies of each partition; {@code GONGBAO_INGEST_REPLICAS}
 */
@ConfigurationProperties("gongbao.ingest")
public record IngestSettings(
    @DefaultValue("50MB") DataSize maxSize,
    @DefaultValue("10s") Duration republishInterval,
    @DefaultValue("2") int partitions,
    @DefaultValue("1") int replicas) {

  /** Refuses settings the service cannot work with. */
  public IngestSettings {
    if (maxSize.toBytes() <= 0) {
      throw new IllegalArgumentException(
          "gongbao.ingest.max-size is " + maxSize + "; give a size above zero, such as 50MB");
    }
    if (republishInterval.isZero() || republishInterval.isNegative()) {
      throw new IllegalArgumentException(
          "gongbao.ingest.republish-interval is "
              + republishInterval
              + "; give a time above zero, such as 10s");
    }
  }
}
