package org.gongbao.notify.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue of topics; filled by the stream that reads them. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

  @Bean
  TopicCatalogue topicCatalogue() {
    return new TopicCatalogue();
  }

  @Bean
  TopicsHealth topicsHealthIndicator(TopicCatalogue catalogue) {
    return new TopicsHealth(catalogue);
  }
}
