package org.gongbao.parse.stream;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.gongbao.edges.stream.Patience;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/**
 * What happens when a step fails for a reason that may pass, such as a store that is away: the same
 * record is tried again, a second later, for as long as it takes. What cannot pass has been set
 * aside before it comes here.
 */
@Configuration(proxyBeanMethods = false)
class StreamRecovery {
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Logger LOG = LoggerFactory.getLogger(StreamRecovery.class);

  /** A stream thread that dies is replaced; its transaction is undone, so nothing is lost. */
  @Bean
  StreamsBuilderFactoryBeanConfigurer replaceFailedThreads() {
    StreamsUncaughtExceptionHandler handler =
        failure -> {
          LOG.warn("a stream thread failed and is replaced: {}", innermost(failure).toString());
          LockSupport.parkNanos(PAUSE.toNanos());
          return StreamThreadExceptionResponse.REPLACE_THREAD;
        };
    return factory -> factory.setStreamsUncaughtExceptionHandler(handler);
  }

  /** A consumer stays on the record that failed. */
  @Bean
  Patience patience() {
    return new Patience();
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }
}
