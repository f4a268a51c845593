package org.gongbao.notify.stream;

import java.util.Objects;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.gongbao.contract.event.AlertRaised;
import org.jspecify.annotations.Nullable;

/**
 * Lets an alert pass the first time only; remembers alerts by their id with their document's id.
 */
final class AlertOnce extends ContextualProcessor<String, AlertRaised, String, AlertRaised> {

  static final String STORE = "alerted";

  private @Nullable KeyValueStore<String, String> alerted;

  @Override
  public void init(ProcessorContext<String, AlertRaised> context) {
    super.init(context);
    alerted = context.getStateStore(STORE);
  }

  @Override
  public void process(Record<String, AlertRaised> record) {
    AlertRaised alert = record.value();
    String before =
        Objects.requireNonNull(alerted).putIfAbsent(alert.alertId(), alert.documentId());
    if (before == null) {
      context().forward(record);
    }
  }
}
