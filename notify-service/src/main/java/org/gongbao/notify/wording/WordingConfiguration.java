package org.gongbao.notify.wording;

import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.contract.region.Region;
import org.gongbao.contract.region.Regions;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.catalogue.TopicCatalogue;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words for interests and reasons. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

  @Bean
  Wording wording(TopicCatalogue topics, Archive archive) {
    return new Wording(
        topics,
        WordingConfiguration::regionName,
        id -> archive.ofPolicy(id).map(PolicyDocument::title).orElse(id));
  }

  @Bean
  FactSheet factSheet(MessageSource messages) {
    return new FactSheet(messages);
  }

  private static String regionName(String code) {
    return Regions.standard().byCode(code).map(Region::name).orElse(code);
  }
}
