package org.gongbao.parse;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the parse service, {@code gongbao.parse.*}; the file {@code parse-service.yml} says
 * what each means for an operator and names its environment variable.
 *
 * @param partitions of the topics this service creates
 * @param replicas of each partition; 3 in a cluster that must not lose data
 * @param documentLimit largest event a document may make; what is above is shortened, with a
 *     problem
 * @param topicsFolder folder of topic packs that add to the built-in ones or replace them, or null
 */
@ConfigurationProperties("gongbao.parse")
public record ParseSettings(
    @DefaultValue("2") int partitions,
    @DefaultValue("1") short replicas,
    @DefaultValue("8MB") DataSize documentLimit,
    @Nullable Path topicsFolder) {
  /** Refuses settings no topic can be created with. */
  public ParseSettings {
    if (partitions < 1 || replicas < 1) {
      throw new IllegalArgumentException(
          "gongbao.parse.partitions is "
              + partitions
              + " and gongbao.parse.replicas is "
              + replicas
              + "; both must be 1 or more, such as 6 and 3");
    }
    if (documentLimit.toBytes() < 64 * 1024) {
      throw new IllegalArgumentException(
          "gongbao.parse.document-limit is " + documentLimit + "; give 64KB or more, such as 8MB");
    }
  }
}
