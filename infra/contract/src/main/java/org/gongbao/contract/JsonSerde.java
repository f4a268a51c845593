package org.gongbao.contract;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads and writes values of one type as UTF-8 JSON; null stays null, a tombstone. */
final class JsonSerde<T> implements Serde<T> {

  private final Class<T> type;

  JsonSerde(Class<T> type) {
    this.type = type;
  }

  @Override
  public Serializer<T> serializer() {
    return (topic, value) -> value == null ? null : Json.MAPPER.writeValueAsBytes(value);
  }

  @Override
  public Deserializer<T> deserializer() {
    return this::read;
  }

  private @Nullable T read(String topic, byte @Nullable [] bytes) {
    if (bytes == null) {
      return null;
    }
    try {
      T value = Json.MAPPER.readValue(bytes, type);
      if (value == null) {
        // No tombstone: that has no bytes.
        throw new SerializationException("a record of " + topic + " holds only the word null");
      }
      return value;
    } catch (JacksonException e) {
      throw new SerializationException(
          "a record of " + topic + " is no " + type.getSimpleName() + ": " + e.getOriginalMessage(),
          e);
    }
  }
}
