package org.gongbao.notify.archive;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The archive of this instance. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ArchiveSettings.class)
class ArchiveConfiguration {

  @Bean
  Archive archive(ArchiveSettings settings) {
    return Archive.open(settings.archiveDir());
  }

  @Bean
  Backtest backtest(Archive archive) {
    return new Backtest(archive);
  }
}
