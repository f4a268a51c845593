package org.gongbao.notify.web;

import org.gongbao.edges.problem.BodyLimit;
import org.gongbao.edges.problem.ProblemServer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What guards pages and REST alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
@Import(ProblemServer.class)
class WebConfiguration {

  /** Room for the longest query and every topic; forms have the same limit, set at the server. */
  private static final long LARGEST_BODY = 256 * 1024;

  @Bean
  BodyLimit bodyLimit() {
    return new BodyLimit(LARGEST_BODY);
  }

  @Bean
  SecurityHeaders securityHeaders() {
    return new SecurityHeaders();
  }

  @Bean
  ClientLimits clientLimits(LimitSettings settings) {
    return new ClientLimits(settings);
  }
}
