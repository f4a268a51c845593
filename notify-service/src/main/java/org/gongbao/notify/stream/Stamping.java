package org.gongbao.notify.stream;

import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.gongbao.contract.CloudEvents;
import org.gongbao.contract.Ids;
import org.gongbao.contract.Topic;
import org.gongbao.contract.event.AlertRaised;

/** Puts the CloudEvents headers of the event's own topic in place of those it was derived under. */
final class Stamping<V> extends ContextualProcessor<String, V, String, V> {

  private final Topic<V> topic;
  private final Function<V, Instant> time;

  Stamping(Topic<V> topic, Function<V, Instant> time) {
    this.topic = topic;
    this.time = time;
  }

  @Override
  public void process(Record<String, V> record) {
    Headers headers = new RecordHeaders(record.headers());
    CloudEvents.stamp(headers, topic, id(record), "/notify-service", time.apply(record.value()));
    context().forward(record.withHeaders(headers));
  }

  /** The same fact has the same id however often it is stated. */
  private String id(Record<String, V> record) {
    return record.value() instanceof AlertRaised alert
        ? alert.alertId()
        : Ids.derive("event", topic.name(), record.key(), record.value().toString());
  }
}
