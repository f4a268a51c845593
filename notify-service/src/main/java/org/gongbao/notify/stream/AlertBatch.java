package org.gongbao.notify.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.AlertRaised;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.ReceivedRecord;
import org.gongbao.notify.delivery.FanOut;

/**
 * Hands alerts to the fan-out, as many as came together. A record that is no alert is set aside
 * with its reason and harms no other; if anything else fails, the whole batch comes again.
 */
final class AlertBatch implements Consumer<List<ReceivedRecord>> {

  private final FanOut fanOut;
  private final DeadLetters deadLetters;
  private final Deserializer<AlertRaised> reader = Topics.ALERTS.valueSerde().deserializer();

  AlertBatch(FanOut fanOut, DeadLetters deadLetters) {
    this.fanOut = fanOut;
    this.deadLetters = deadLetters;
  }

  @Override
  public void accept(List<ReceivedRecord> batch) {
    List<AlertRaised> alerts = new ArrayList<>(batch.size());
    for (ReceivedRecord message : batch) {
      try {
        AlertRaised alert = reader.deserialize(message.topic(), message.value());
        if (alert != null) {
          alerts.add(alert);
        }
      } catch (SerializationException e) {
        deadLetters.setAside(message, e);
      }
    }
    fanOut.accept(alerts);
  }
}
