package org.gongbao.edges.stream;

import java.time.Duration;
import java.util.Map;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens when a reader fails for a reason that may pass, such as a store that is away: the
 * same record or batch comes again, a moment later, for as long as it takes. What cannot pass has
 * been set aside before it comes here.
 */
public final class Patience
    implements ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Duration pause;

  /** Patience with a second between two attempts. */
  public Patience() {
    this(PAUSE);
  }

  Patience(Duration pause) {
    this.pause = pause;
  }

  @Override
  public void configure(
      AbstractMessageListenerContainer<?, ?> container, String destination, String group) {
    DefaultErrorHandler handler =
        new DefaultErrorHandler(
            new FixedBackOff(pause.toMillis(), FixedBackOff.UNLIMITED_ATTEMPTS));
    // Spring gives up at once on some exceptions, which would lose the record.
    handler.setClassifications(Map.of(), true);
    container.setCommonErrorHandler(handler);
  }
}
