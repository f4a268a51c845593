package org.gongbao.parse.stream;

import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

/**
 * Keeps a store equal to a compacted topic: a value is put, a tombstone removes. Handling a record
 * twice gives the same result. What the store throws is thrown on, and the record comes again.
 *
 * @param <V> what the topic says
 */
final class StoreFeed<V> implements Consumer<Message<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFeed.class);

  private final Topic<V> topic;
  private final Consumer<V> put;
  private final Consumer<String> remove;
  private final StrayRecords strays;

  StoreFeed(Topic<V> topic, Consumer<V> put, Consumer<String> remove, StrayRecords strays) {
    this.topic = topic;
    this.put = put;
    this.remove = remove;
    this.strays = strays;
  }

  @Override
  public void accept(Message<?> message) {
    if (message.getPayload() instanceof byte[] bytes) {
      put(message, bytes);
    } else {
      remove(message);
    }
  }

  private void put(Message<?> message, byte[] bytes) {
    V value;
    try {
      value = topic.valueSerde().deserializer().deserialize(topic.name(), bytes);
    } catch (SerializationException e) {
      strays.setAside(message, bytes, e);
      return;
    }
    put.accept(value);
  }

  private void remove(Message<?> message) {
    String key = StrayRecords.key(message);
    if (key != null) {
      remove.accept(key);
      LOG.debug("removed topic={} key={}", topic.name(), key);
    }
  }
}
