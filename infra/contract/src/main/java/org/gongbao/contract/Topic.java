package org.gongbao.contract;

import java.util.Objects;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * A Kafka topic as a typed value. Keys are text.
 *
 * @param <V> what its records say
 * @param name its name in Kafka; ends in the version of the event
 * @param eventType the CloudEvents type of its records
 * @param valueType class of the values
 * @param isCompacted whether the last record of a key stands for all before it
 */
public record Topic<V>(String name, String eventType, Class<V> valueType, boolean isCompacted) {

  /** Refuses a topic without name or types. */
  public Topic {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(eventType, "eventType");
    Objects.requireNonNull(valueType, "valueType");
  }

  /** Reads and writes the keys. */
  public Serde<String> keySerde() {
    return Serdes.String();
  }

  /** Reads and writes the values as JSON. */
  public Serde<V> valueSerde() {
    return new JsonSerde<>(valueType);
  }
}
