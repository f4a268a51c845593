package org.gongbao.parse.stream;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Topic;
import org.gongbao.contract.problem.RecordProblem;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.ReceivedRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a store equal to a compacted topic: a value is put, a tombstone removes. Handling a record
 * twice gives the same result. What can never be stored is set aside; what the store throws
 * otherwise is thrown on, and the record comes again.
 *
 * @param <V> what the topic says
 */
final class StoreFeed<V> implements Consumer<ReceivedRecord> {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFeed.class);

  private final Topic<V> topic;
  private final Consumer<V> put;
  private final Consumer<String> remove;
  private final DeadLetters deadLetters;

  StoreFeed(Topic<V> topic, Consumer<V> put, Consumer<String> remove, DeadLetters deadLetters) {
    this.topic = topic;
    this.put = put;
    this.remove = remove;
    this.deadLetters = deadLetters;
  }

  @Override
  public void accept(ReceivedRecord record) {
    try {
      V value = topic.valueSerde().deserializer().deserialize(topic.name(), record.value());
      if (value != null) {
        put.accept(value);
      } else if (record.key() != null) {
        String key = new String(record.key(), StandardCharsets.UTF_8);
        remove.accept(key);
        LOG.debug("removed topic={} key={}", topic.name(), key);
      }
    } catch (SerializationException e) {
      deadLetters.setAside(record, e);
    } catch (RuntimeException e) {
      if (!StoreRefusal.isForGood(e)) {
        throw e;
      }
      deadLetters.setAside(
          record,
          RecordProblem.UNSTORABLE,
          "the store cannot hold the record: see the cause; lower gongbao.parse.document-limit and"
              + " replay its issue",
          e);
    }
  }
}
