package org.gongbao.notify.stream;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.gongbao.contract.Topics;
import org.gongbao.contract.event.RelationResolved;
import org.gongbao.notify.archive.Archive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells an archive of the relations that are found between documents; all of them, each start. */
final class RelationFeed implements TopicReader {

  private static final Logger LOG = LoggerFactory.getLogger(RelationFeed.class);

  private final Archive archive;
  private final Deserializer<RelationResolved> deserializer =
      Topics.RELATIONS.valueSerde().deserializer();

  RelationFeed(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Map<Integer, Long> begin(String source, Map<Integer, Long> endOffsets) {
    return Map.of();
  }

  @Override
  public void accept(ConsumerRecords<String, byte[]> records, Map<Integer, Long> nextOffsets) {
    records.forEach(this::take);
  }

  @Override
  public void caughtUp() {
    LOG.debug("the archive knows the relations between its documents");
  }

  @Override
  public void end() {
    // What is known stays known.
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    if (record.key() == null) {
      return;
    }
    try {
      RelationResolved relation = deserializer.deserialize(record.topic(), record.value());
      if (relation == null) {
        archive.unrelate(record.key());
      } else {
        archive.relate(relation);
      }
    } catch (SerializationException e) {
      // parse-service reads the same topic and sets the same record aside with its reason.
      LOG.debug("not a relation, left out: {}", TopicReader.place(record));
    }
  }
}
