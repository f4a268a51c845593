package org.gongbao.parse;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The parse service as a Spring Boot application, configured by {@code parse-service.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ParseApplication {
  /** The configuration's name: three services share one class path in the standalone. */
  public static final String CONFIG_NAME = "parse-service";

  /** The application, ready to run; others may share its class path. */
  public static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(ParseApplication.class)
        .properties("spring.config.name=" + CONFIG_NAME);
  }

  /** Starts the service alone. */
  public static void main(String[] args) {
    application().run(args);
  }
}
