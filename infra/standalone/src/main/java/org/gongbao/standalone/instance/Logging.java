package org.gongbao.standalone.instance;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The log of this process. Set up here, once: each of three Spring applications would set it up
 * anew.
 */
final class Logging {

  private Logging() {}

  /** From now on the log goes to a file in that folder, and no longer to the terminal. */
  static void toFile(Path folder) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    URL settings = Objects.requireNonNull(Logging.class.getResource("instance-logback.xml"));
    // Tomcat logs by the JDK's own means.
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    context.reset();
    context.putProperty("folder", folder.toString());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    try {
      configurator.doConfigure(settings);
    } catch (JoranException e) {
      throw new StartException("the log cannot be written to " + folder, e);
    }
  }
}
