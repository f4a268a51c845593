package org.gongbao.parse;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The parse service as a Spring Boot application, configured by {@code parse-service.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ParseApplication {
  /** The configuration's name: three services share one class path in the standalone. */
  public static final String CONFIG_NAME = "parse-service";

  /** Starts the service alone. */
  public static void main(String[] args) {
    System.setProperty("spring.config.name", CONFIG_NAME);
    SpringApplication.run(ParseApplication.class, args);
  }
}
