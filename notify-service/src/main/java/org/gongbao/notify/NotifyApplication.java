package org.gongbao.notify;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/** Matches policy documents with what people subscribed to, delivers, and serves the site. */
@SpringBootApplication(proxyBeanMethods = false)
public class NotifyApplication {

  /** The name of its configuration file, {@code notify-service.yml}. */
  public static final String CONFIG_NAME = "notify-service";

  /** Starts the service. */
  public static void main(String[] args) {
    new SpringApplicationBuilder(NotifyApplication.class)
        .properties("spring.config.name=" + CONFIG_NAME)
        .run(args);
  }

  /** Whole milliseconds: MongoDB keeps no finer ones. */
  @Bean
  Clock clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
