package org.gongbao.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The ingest service. Its settings are in {@code ingest-service.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IngestApplication {

  /** Starts the service by itself. */
  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /** The service, ready to run, under its own configuration's name. */
  public static SpringApplication application() {
    return new SpringApplicationBuilder(IngestApplication.class)
        .properties("spring.config.name=ingest-service")
        .build();
  }
}
