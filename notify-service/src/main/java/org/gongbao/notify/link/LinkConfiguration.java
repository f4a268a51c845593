package org.gongbao.notify.link;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Signed links. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkSettings.class)
class LinkConfiguration {

  /** Looked at before anything connects, so that the first thing missing is the first told. */
  @Bean
  static BeanFactoryPostProcessor secretIsSet(Environment environment) {
    return factory -> {
      if (!Secret.isLongEnough(environment.getProperty("gongbao.notify.secret", ""))) {
        throw new MissingSecretException();
      }
    };
  }

  @Bean
  Tokens tokens(LinkSettings settings, Clock clock) {
    return new Tokens(new Secret(settings.secret()), clock);
  }

  @Bean
  Links links(LinkSettings settings, Tokens tokens) {
    return new Links(settings.site(), tokens, settings.confirmWithin());
  }
}
