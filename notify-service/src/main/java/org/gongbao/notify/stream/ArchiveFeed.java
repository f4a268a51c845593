package org.gongbao.notify.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.gongbao.contract.Topics;
import org.gongbao.contract.document.PolicyDocument;
import org.gongbao.notify.archive.Archive;
import org.gongbao.notify.archive.FeedPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an archive current with the topic of documents. */
final class ArchiveFeed implements TopicReader {

  private static final Logger LOG = LoggerFactory.getLogger(ArchiveFeed.class);

  /** What a crash loses is read again; committing oftener would cost more than that. */
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(10);

  private final Archive archive;
  private final Clock clock;
  private final Deserializer<PolicyDocument> deserializer =
      Topics.DOCUMENTS.valueSerde().deserializer();
  private FeedPosition reached = FeedPosition.START;
  private Instant committedAt = Instant.EPOCH;
  private boolean isDirty;

  ArchiveFeed(Archive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public Map<Integer, Long> begin(String source, Map<Integer, Long> endOffsets) {
    FeedPosition known = archive.position();
    boolean isBeyondEnd =
        known.nextOffsets().entrySet().stream()
            .anyMatch(e -> e.getValue() > endOffsets.getOrDefault(e.getKey(), 0L));
    if (!known.source().equals(source) || isBeyondEnd) {
      LOG.info("the archive is built from the beginning of {}", Topics.DOCUMENTS.name());
      archive.clear();
      known = FeedPosition.START;
    }
    reached = new FeedPosition(source, known.nextOffsets());
    return known.nextOffsets();
  }

  @Override
  public void accept(ConsumerRecords<String, byte[]> records, Map<Integer, Long> nextOffsets) {
    records.forEach(this::take);
    isDirty |= !records.isEmpty();
    reached = new FeedPosition(reached.source(), nextOffsets);
    if (isDirty && !clock.instant().isBefore(committedAt.plus(COMMIT_EVERY))) {
      commit();
    }
  }

  @Override
  public void caughtUp() {
    commit();
    LOG.info("the archive holds {} documents", archive.size());
  }

  @Override
  public void end() {
    if (isDirty) {
      commit();
    }
  }

  private void commit() {
    archive.commit(reached);
    committedAt = clock.instant();
    isDirty = false;
  }

  private void take(ConsumerRecord<String, byte[]> record) {
    if (record.key() == null) {
      return;
    }
    try {
      PolicyDocument document = deserializer.deserialize(record.topic(), record.value());
      if (document == null) {
        archive.remove(record.key());
      } else {
        archive.put(document);
      }
    } catch (SerializationException e) {
      // The matching stream sets the same record aside with its reason.
      LOG.debug("not a document, left out: {}", TopicReader.place(record));
    }
  }
}
