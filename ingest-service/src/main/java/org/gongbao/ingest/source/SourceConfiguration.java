package org.gongbao.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.gongbao.ingest.issue.Intake;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the sources together; the folder only when one is named. */
@Configuration(proxyBeanMethods = false)
class SourceConfiguration {

  @Bean
  Uploads uploads(Intake intake) {
    return new Uploads(intake);
  }

  @Bean
  @ConditionalOnExpression("!'${gongbao.ingest.directory:}'.isBlank()")
  DirectoryRounds directory(DirectorySettings settings, Intake intake, Clock clock)
      throws IOException {
    Path named = settings.directory();
    if (named == null || !Files.isDirectory(named)) {
      throw new IllegalStateException(
          "gongbao.ingest.directory is '"
              + named
              + "', which is no folder; create it or name another, such as /srv/gazettes");
    }
    Path root = named.toRealPath();
    return new DirectoryRounds(
        new Directory(root, settings.settleTime(), intake, clock), root.toString());
  }
}
