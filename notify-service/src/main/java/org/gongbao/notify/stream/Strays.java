package org.gongbao.notify.stream;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.gongbao.contract.Topic;
import org.gongbao.edges.stream.DeadLetters;
import org.gongbao.edges.stream.ReceivedRecord;

/**
 * Sets aside what is not ours in topics that every instance reads whole at every start. Those
 * readers pass it over; this one has a group, so each record is judged once.
 */
final class Strays implements Consumer<ReceivedRecord> {

  private final DeadLetters deadLetters;
  private final Map<String, Topic<?>> topics;

  Strays(DeadLetters deadLetters, Topic<?>... topics) {
    this.deadLetters = deadLetters;
    this.topics = Stream.of(topics).collect(Collectors.toMap(Topic::name, Function.identity()));
  }

  @Override
  public void accept(ReceivedRecord record) {
    try {
      topics
          .get(record.topic())
          .valueSerde()
          .deserializer()
          .deserialize(record.topic(), record.value());
    } catch (SerializationException e) {
      deadLetters.setAside(record, e);
    }
  }
}
