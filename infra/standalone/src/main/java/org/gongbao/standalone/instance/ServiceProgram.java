package org.gongbao.standalone.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One of the services as it runs here: its application under its own configuration's name.
 *
 * @param name such as {@code parse-service}; also the name of its configuration
 * @param application its Spring Boot class
 * @param settings what this instance decides for it, stronger than file and environment
 */
record ServiceProgram(String name, Class<?> application, Map<String, String> settings) {

  /** Starts it and waits until it serves. */
  ConfigurableApplicationContext start() {
    SpringApplication program =
        new SpringApplicationBuilder(application)
            .properties("spring.config.name=" + name)
            // The instance stops its parts in order; a hook of each service would race it.
            .registerShutdownHook(false)
            .logStartupInfo(false)
            .build();
    List<String> arguments = new ArrayList<>();
    settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
    return program.run(arguments.toArray(String[]::new));
  }
}
