package org.gongbao.ingest;

import java.time.Clock;
import org.gongbao.ingest.issue.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every part of the service shares. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  Limits limits(IngestSettings settings) {
    return new Limits(settings.maxSize().toBytes());
  }
}
